import { languages } from '../domain/text.ts';
import { deckQuery, tourPageKinds, tourPagePath } from '../domain/tour-page.ts';
import { htmlLanguage, languageNames } from '../i18n/language.ts';
import { filled } from '../i18n/plural-forms.ts';
import { escaped } from './static-words.ts';
import { type TourAround, tourPage } from './tour-frame.ts';
import { quizFilesSection } from './tour-quiz-files.ts';
import { sceneAnchor } from './tour-scene-html.ts';
import { contestedSection, licenceSection, listSection, section, sourcesSection } from './tour-sections.ts';
import { clock, startsOf, type Telling } from './tour-telling.ts';
import { heading, link } from './view-sections.ts';

/* The teacher kit: what a lesson with the tour is for, how long it takes, and what it rests on. */

/** A table that scrolls by itself where the page is narrow. It is the region; its section is none, as one is enough. */
const tableSection = (id: string, title: string, table: string, after = ''): string =>
  `<section class="part">${heading(id, title)}<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">` +
  `<table>${table}</table></div>${after}</section>`;
/** A head of a column; those of times stand over their figures. */
const head = (name: string, isTime = false): string =>
  `<th scope="col"${isTime ? ' class="number"' : ''}>${escaped(name)}</th>`;

/** When each scene begins, and how long it is meant to take. */
function timing({ tour, words, writing, root }: Telling): string {
  const { language, formats } = writing;
  const article = `${root}${tourPagePath(tour.id, 'article', language)}`;
  const starts = startsOf(tour.scenes);
  const rows = tour.scenes.map(
    (scene, at) =>
      `<tr><td class="number">${clock(starts[at] ?? 0)}</td>` +
      `<th scope="row">${link(`${article}#${sceneAnchor(scene)}`, scene.title[language])}</th>` +
      `<td>${escaped(words.kinds[scene.kind])}</td><td class="number">${clock(scene.seconds)}</td></tr>`,
  );
  const total = filled(words.total, { minutes: formats.plural(tour.minutes, words.minutes) });
  const heads = [
    head(words.start, true),
    head(words.sceneColumn),
    head(words.kindColumn),
    head(words.length, true),
  ].join('');
  const table = `<thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody>`;
  return tableSection('timing', words.timing, table, `<p>${escaped(total)}</p>`);
}

/** Terms in the three languages, side by side. */
function vocabulary({ tour, words }: Telling): string {
  if (tour.vocabulary.length === 0) return '';
  const columns = languages.map(
    (language) => `<th scope="col" lang="${htmlLanguage[language]}">${escaped(languageNames[language].name)}</th>`,
  );
  const rows = tour.vocabulary.map(({ term, meaning }) => {
    const cells = languages.map(
      (language) =>
        `<td lang="${htmlLanguage[language]}"><strong>${escaped(term[language])}</strong> <small>${escaped(meaning[language])}</small></td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  const table = `<thead><tr>${columns.join('')}</tr></thead><tbody>${rows.join('')}</tbody>`;
  return tableSection('vocabulary', words.vocabulary, table);
}

/** What there is of the tour, and what each is for. */
function material({ tour, words, writing, root }: Telling): string {
  const { language } = writing;
  const item = (address: string, kind: keyof typeof words.meaning) =>
    filled(escaped(words.is), {
      name: link(`${root}${address}`, words[kind]),
      meaning: escaped(words.meaning[kind]),
    });
  const pages = tourPageKinds
    .filter((kind) => kind !== 'kit')
    .map((kind) => item(tourPagePath(tour.id, kind, language), kind));
  return listSection('material', words.forms, [item(deckQuery(tour.id, null, language), 'deck'), ...pages]);
}

export function tourKit(telling: Telling, around: TourAround): string {
  const { tour, words, writing } = telling;
  const said = (texts: readonly Readonly<Record<typeof writing.language, string>>[]) =>
    texts.map((text) => escaped(text[writing.language]));
  const main = [
    listSection('objectives', words.objectives, said(tour.objectives)),
    section('audience', words.audience, `<p>${escaped(tour.audience[writing.language])}</p>`),
    material(telling),
    quizFilesSection(telling),
    timing(telling),
    vocabulary(telling),
    listSection('prompts', words.prompts, said(tour.prompts)),
    contestedSection(telling),
    sourcesSection(telling, telling.numbers),
    licenceSection(telling),
  ];
  return tourPage('kit', telling, around, main.join('\n'));
}
