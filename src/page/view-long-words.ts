import type { Bounds, FeatureRecord } from '../domain/atlas.ts';
import { statusOn } from '../domain/history.ts';
import { countsInLength, projectState } from '../domain/totals.ts';
import { type Sector, type Status, sectors, statuses } from '../domain/vocabulary.ts';
import { aboutWords } from '../i18n/late/about.ts';
import { exportWords } from '../i18n/late/export.ts';
import { viewPageWords } from '../i18n/late/view-page.ts';
import { filled } from '../i18n/plural-forms.ts';
import type { ViewData } from './view-data.ts';
import { extentOf, type ViewPage, type Writing } from './view-list.ts';
import { dayWords, inSentence, sentence, stateOf, wordsOf } from './view-words.ts';

/** A latitude as a sentence has it. */
export function parallelWords(latitude: number, { language, formats }: Writing): string {
  const { north, south } = viewPageWords[language].shows.latitude;
  return filled(latitude < 0 ? south : north, { degrees: formats.number(Math.abs(latitude), 1) });
}

/** A longitude, which may run past 180. */
export function meridianWords(longitude: number, { language, formats }: Writing): string {
  const { east, west } = viewPageWords[language].shows.longitude;
  const turned = longitude > 180 ? longitude - 360 : longitude;
  return filled(turned < 0 ? west : east, { degrees: formats.number(Math.abs(turned), 1) });
}

/** Between which parallels and meridians a project lies. */
const extentWords = ([west, south, east, north]: Bounds, writing: Writing): string =>
  sentence(viewPageWords[writing.language].shows.extent, {
    south: parallelWords(south, writing),
    north: parallelWords(north, writing),
    west: meridianWords(west, writing),
    east: meridianWords(east, writing),
  });

/** What a project consists of and has begun by the day: lines and units, or where it has neither, its sites. */
function partsOf(features: readonly FeatureRecord[], day: string): readonly (FeatureRecord & { status: Status })[] {
  const begun = features.flatMap((feature) => {
    const status = feature.history && statusOn(feature.history, day);
    return status ? { ...feature, status } : [];
  });
  const core = begun.filter((feature) => feature.type === 'unit' || countsInLength(feature));
  return core.length > 0 ? core : begun.filter(({ type }) => type === 'site');
}

/** A long project names so many parts. */
const mostParts = 16;

function signsWords(shown: readonly Sector[], seen: ReadonlySet<Status>, writing: Writing): string {
  const { language, messages } = writing;
  const stateIn = (status: Status) => inSentence(messages.vocabulary.status[status], writing);
  const { shows, sectors: names, listSeparator } = viewPageWords[language];
  const { help } = aboutWords[language];
  return filled(shows.signs, {
    sectors: shown.map((sector) => names[sector]).join(listSeparator),
    statuses: statuses
      .filter((status) => seen.has(status))
      .map((status) => filled(shows.part, { name: stateIn(status), state: help.statusHint[status] }))
      .join(shows.separator),
  });
}

/** The picture in words, line by line, for those who do not see it: what is drawn, in which state, and how. */
export function longWords(page: ViewPage, { atlas }: ViewData, writing: Writing): readonly string[] {
  const { language, messages } = writing;
  const { shows } = viewPageWords[language];
  const { project, day } = page;
  const line = (name: string, state: string) => filled(shows.part, { name, state: inSentence(state, writing) });
  if (!project) {
    const states = atlas.projects.map(({ id }) => projectState(atlas.featuresOf.get(id) ?? [], day)?.status);
    return [
      wordsOf(atlas, page, writing).alt,
      ...atlas.projects.map(({ id, names, places }) =>
        line(
          filled(shows.place, { name: names[language], places: places[language] }),
          stateOf(atlas, id, day, writing),
        ),
      ),
      signsWords(
        sectors.filter((sector) => atlas.projects.some((each) => each.sector === sector)),
        new Set(states.flatMap((status) => status ?? [])),
        writing,
      ),
      shows.projection,
      dayWords(atlas, page, writing),
    ];
  }
  const { id, sector } = project.project;
  const parts = partsOf(atlas.featuresOf.get(id) ?? [], day);
  const bounds = extentOf(atlas, id);
  return [
    wordsOf(atlas, page, writing).alt,
    ...parts.slice(0, mostParts).map(({ names, status }) => line(names[language], messages.vocabulary.status[status])),
    ...(parts.length > mostParts ? [filled(shows.more, { count: parts.length - mostParts })] : []),
    signsWords([sector], new Set(parts.map(({ status }) => status)), writing),
    ...(bounds ? [extentWords(bounds, writing)] : []),
    shows.projection,
  ];
}

/** Whom the picture credits, and what its borders mean. */
export const pictureCredits = ({ atlas }: ViewData, { language }: Writing): readonly string[] => [
  exportWords[language].picture.credits(atlas.credits.join(' · ')),
  exportWords[language].picture.borders,
];
