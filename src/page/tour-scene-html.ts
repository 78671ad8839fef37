import type { ShownClaim } from '../domain/claim.ts';
import { deckQuery } from '../domain/tour-page.ts';
import { mapOfScene, type Scene, viewOfScene } from '../domain/tour-scene.ts';
import { wordsIn } from '../domain/tour-text.ts';
import { claimPageId, pagePath } from '../domain/view-page.ts';
import { claimsWords } from '../i18n/late/claims.ts';
import { filled } from '../i18n/plural-forms.ts';
import { encode } from '../url/codec.ts';
import { escaped } from './static-words.ts';
import { chart, chartTable } from './tour-chart.ts';
import { stillImage, stillsOf } from './tour-stills.ts';
import { claimOf, type Telling } from './tour-telling.ts';
import { outcome } from './view-body.ts';
import { citations, link } from './view-sections.ts';
import { dayWords } from './view-words.ts';

/* Parts of a scene that its pages share. */

/** The id of a scene's part of a page. No other part's begins so. */
export const sceneAnchor = ({ id }: Scene): string => `scene-${id}`;

/** Number, kind and title. */
function sceneHead(scene: Scene, { tour, words, writing }: Telling): string {
  const number = tour.scenes.indexOf(scene) + 1;
  const place = filled(words.scene, { number, total: tour.scenes.length });
  return (
    `<div class="head"><p class="kind">${escaped(place)} · ${escaped(words.kinds[scene.kind])}</p>` +
    `<h2 id="${sceneAnchor(scene)}">${escaped(scene.title[writing.language])}</h2></div>`
  );
}

/**
 * A scene's part of a page: its title, what it shows, what is said of it, and what the page has besides. The sheet puts
 * the picture beside the words where there is room. `isEager`: the picture is seen at once, or printed.
 */
export function sceneSection(
  scene: Scene,
  telling: Telling,
  { words, room = '', isEager = false }: { words: string; room?: string; isEager?: boolean },
): string {
  const figure = sceneFigure(scene, telling, isEager);
  const look = ['scene', ...(scene.kind === 'compare' ? ['compare'] : []), ...(figure === '' ? ['plain'] : [])].join(
    ' ',
  );
  const rest = room === '' ? '' : `<div class="room">${room}</div>`;
  return (
    `<section class="${look}" aria-labelledby="${sceneAnchor(scene)}">${sceneHead(scene, telling)}${figure}` +
    `<div class="words">${words}</div>${rest}</section>`
  );
}

/** What a scene shows: its map or maps, or its chart; nothing for words alone. `isEager`: seen at once. */
export function sceneFigure(scene: Scene, telling: Telling, isEager: boolean): string {
  const { tour, data, writing, words, root } = telling;
  const { language } = writing;
  const alt = wordsIn(scene.alt, language);
  const stills = stillsOf(scene, data.view.atlas).filter(({ part }) => part !== 'answer');
  const images = stills.map(({ part, pictured }) => {
    const day = pictured.isBlank ? words.blankMap : dayWords(data.view.atlas, pictured, writing);
    const still = { tourId: tour.id, sceneId: scene.id, part };
    const spoken = stills.length > 1 ? day : alt;
    return `${stillImage(still, { root, language, alt: spoken, isEager })}<figcaption>${escaped(day)}</figcaption>`;
  });
  const drawn = scene.kind === 'chart' ? [chart(data.seriesOf(scene), sceneAnchor(scene), telling)] : [];
  const all = [...drawn, ...images];
  if (all.length === 0) return '';
  // A figure with one caption each: two years are two figures in one.
  const parts = all.length > 1 ? all.map((part) => `<figure>${part}</figure>`) : all;
  return `<figure class="still"${all.length > 1 || drawn.length > 0 ? ` aria-label="${escaped(alt)}"` : ''}>${parts.join('')}</figure>`;
}

/** A claim: what was said, and what came of it. */
export function claimPart(claim: ShownClaim, { writing, numbers, root, words }: Telling): string {
  const { language } = writing;
  const page = `${root}${pagePath(claimPageId(claim.id), language)}`;
  return (
    `<div class="claim"><p class="said">${escaped(claim.text[language])}</p>` +
    `<p class="kind">${escaped(claimsWords[language].becameOf)}</p>${outcome(claim, writing, numbers)}` +
    `<p class="onward">${link(page, words.openClaim)}</p></div>`
  );
}

/** What a scene tells beside its words: the claim, or the figures. */
export function scenePart(scene: Scene, telling: Telling): string {
  if (scene.kind === 'claim') return claimPart(claimOf(scene, telling.data), telling);
  if (scene.kind === 'chart') return chartTable(telling.data.seriesOf(scene), telling);
  return '';
}

/** The numbers of a scene's sources. */
export function sceneSources({ sources }: Scene, { numbers, writing }: Telling): string {
  if (sources.length === 0) return '';
  const heading = escaped(writing.messages.detail.headings.sources);
  return `<p class="cited">${heading} ${citations(sources, numbers, writing)}</p>`;
}

/** To the live map as the scene has it, and to the deck. */
export function sceneLinks(scene: Scene, { tour, root, words, writing }: Telling): string {
  const { language } = writing;
  const view = `${root}${encode({ ...viewOfScene(scene), claim: null, language })}`;
  const deck = `${root}${deckQuery(tour.id, scene.id, language)}`;
  const links = [...(mapOfScene(scene) ? [link(view, words.openView)] : []), link(deck, words.openScene)];
  return `<ul class="onward">${links.map((each) => `<li>${each}</li>`).join('')}</ul>`;
}
