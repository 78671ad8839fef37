import type { Language } from '../domain/text.ts';
import { tourPagePath } from '../domain/tour-page.ts';
import { mapOfScene, viewOfScene } from '../domain/tour-scene.ts';
import { wordsIn } from '../domain/tour-text.ts';
import { cardPath, oembedPath, pagePath, posterPath, posterSize } from '../domain/view-page.ts';
import { scenePageWords } from '../i18n/late/scene-page.ts';
import { viewPageWords } from '../i18n/late/view-page.ts';
import { encode } from '../url/codec.ts';
import { encodeDeck } from '../url/deck-codec.ts';
import { readingPage } from './reading-page.ts';
import { linkedScene } from './scene-linked-data.ts';
import { hasMap, type ScenePage, wordsOfScene } from './scene-list.ts';
import { longWordsOfScene } from './scene-long-words.ts';
import { escaped } from './static-words.ts';
import type { TourData } from './tour-data.ts';
import type { TourAround } from './tour-frame.ts';
import { answer, question } from './tour-quiz-html.ts';
import { sceneFigure, scenePart, sceneSources } from './tour-scene-html.ts';
import { licenceSection } from './tour-sections.ts';
import { type Telling, tellingOfScene } from './tour-telling.ts';
import { wordsHtml } from './tour-words-html.ts';
import type { Writing } from './view-list.ts';
import { pictureCredits } from './view-long-words.ts';
import { heading, link, sourceList } from './view-sections.ts';

/** The query by which the embed shows a scene. */
export const sceneQuery = ({ tour, scene }: ScenePage, language: Language): string =>
  encodeDeck({ tour: tour.id, scene: scene.id, language, theme: 'auto', version: null });

/** The picture, in the format that the reader's browser has; the chart of a chart; what it shows, in words. */
function figure(page: ScenePage, telling: Telling): string {
  const { scene } = page;
  const { data, root, writing } = telling;
  const { language } = writing;
  const { shows } = viewPageWords[language];
  // A card of words would say again what stands beside it; a chart is its own picture.
  if (!hasMap(scene, data)) return sceneFigure(scene, telling, true);
  const address = (format: 'avif' | 'webp' | 'png') => `${root}${posterPath(page.id, language, format)}`;
  const { alt } = wordsOfScene(page, data, writing);
  const lines = longWordsOfScene(page, data, writing).map((line) => `<li>${escaped(line)}</li>`);
  return (
    `<figure class="whole"><picture><source type="image/avif" srcset="${address('avif')}">` +
    `<source type="image/webp" srcset="${address('webp')}"><img src="${address('png')}" width="${posterSize.width}" ` +
    `height="${posterSize.height}" alt="${escaped(alt)}" aria-describedby="shows"></picture>` +
    `<figcaption><p>${pictureCredits(data.view, writing).map(escaped).join('<br>')}</p><details>` +
    `<summary>${escaped(shows.heading)}</summary><ul id="shows">${lines.join('')}</ul></details></figcaption></figure>`
  );
}

/** To the live map, the deck, the tour, and the frame that others show. */
function actions(page: ScenePage, { root, words, writing }: Telling): string {
  const { tour, scene } = page;
  const { language } = writing;
  const own = scenePageWords[language];
  const query = sceneQuery(page, language);
  const links = [
    link(`${root}${query}`, words.openScene, ' class="main"'),
    ...(mapOfScene(scene)
      ? [link(`${root}${encode({ ...viewOfScene(scene), claim: null, language })}`, words.openView)]
      : []),
    link(`${root}${tourPagePath(tour.id, 'article', language)}`, own.whole),
    link(`${root}embed.html${query}`, own.alone),
  ];
  return `<p class="actions">${links.join(' ')}</p><p class="note">${escaped(own.embedding)}</p>`;
}

/** What is said, asked and shown. */
function telling(page: ScenePage, telling: Telling): string {
  const { scene } = page;
  const { words, writing } = telling;
  const asked =
    scene.kind === 'quiz'
      ? `${question(scene, telling)}<details><summary>${escaped(words.showAnswer)}</summary>${answer(scene, telling)}</details>`
      : '';
  return (
    wordsHtml(wordsIn(scene.body, writing.language)) + scenePart(scene, telling) + asked + sceneSources(scene, telling)
  );
}

/** The scenes before and after, and all of them. */
function others({ tour, at }: ScenePage, { writing }: Telling): string {
  const { language } = writing;
  const own = scenePageWords[language];
  const to = (place: number, words: string, rel: string) => {
    const scene = tour.scenes[place];
    if (!scene) return '';
    return `<li>${link(`../${scene.id}/`, `${words}: ${scene.title[language]}`, ` rel="${rel}"`)}</li>`;
  };
  const items = tour.scenes.map(({ id, title }, place) =>
    place === at
      ? `<li><span aria-current="page">${escaped(title[language])}</span></li>`
      : `<li>${link(`../${id}/`, title[language])}</li>`,
  );
  return (
    `<nav class="others" aria-labelledby="others">${heading('others', own.all)}` +
    `<ul>${to(at - 1, own.previous, 'prev')}${to(at + 1, own.next, 'next')}</ul><ol>${items.join('')}</ol></nav>`
  );
}

/** The page of a scene in a language: readable without script, every address inside the site relative. */
export function sceneHtml(page: ScenePage, data: TourData, writing: Writing, around: TourAround): string {
  const { tour, scene } = page;
  const { language, messages } = writing;
  const words = wordsOfScene(page, data, writing);
  const told = tellingOfScene(tour, scene, data, writing, pagePath(page.id, language));
  const article = link(`${told.root}${tourPagePath(tour.id, 'article', language)}`, words.kind);
  const sources =
    told.numbers.size > 0
      ? `<section aria-labelledby="sources">${heading('sources', messages.detail.headings.sources)}${sourceList(data.sources, told.numbers, writing)}</section>`
      : '';
  const main = `<p class="kind">${article} · ${escaped(words.state)}</p>
<h1>${escaped(words.title.replaceAll(' –', '\u00a0–'))}</h1>
<div class="telling"><div class="words">${telling(page, told)}</div>${figure(page, told)}</div>
${actions(page, told)}
${sources}
${licenceSection(told)}`;
  return readingPage(
    {
      ...around,
      words,
      pathOf: (other) => pagePath(page.id, other),
      card: cardPath(page.id, language),
      oembed: oembedPath(page.id, language),
      linked: linkedScene(page, told, words, around.site),
      look: 'view tour lone',
      main,
      after: others(page, told),
    },
    data.view,
    writing,
  );
}
