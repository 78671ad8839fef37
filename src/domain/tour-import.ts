import * as v from 'valibot';
import type { Language } from './text.ts';
import { maxScenes, plannedMinutes, type Tour } from './tour.ts';
import { checkedTour, maxTourLength, type TourFault } from './tour-file.ts';
import {
  type Chapter,
  geoLibreSchema,
  replayed,
  type Story,
  storySchema,
  viewOfChapter,
} from './tour-import-chapters.ts';
import { asMarkdown, textOfHtml } from './tour-import-html.ts';
import { readLiteral } from './tour-import-literal.ts';
import { type Scene, sceneLimits } from './tour-scene.ts';
import { inEveryLanguage } from './tour-text.ts';

/**
 * What an import left behind. `layer`: stands for no sector of the atlas. `image`: pictures are not taken over.
 * `shortened`: the whole text is in the notes. `hidden`: the panel was hidden, its text is in the notes. `left-out`: so
 * many chapters were too many.
 */
export interface ImportNote {
  readonly type: 'layer' | 'image' | 'shortened' | 'hidden' | 'left-out';
  /** Where in the file, as `chapters.3.image`; empty for the whole. */
  readonly path: string;
  /** Name of the layer, or the number of chapters. */
  readonly value: string;
}

/** Besides the faults of a tour: a script that would have to be run at a line, and a file without a story. */
export type ImportFault =
  | TourFault
  | { readonly type: 'script'; readonly line: number }
  | { readonly type: 'no-story' };

export type ImportedTour =
  | {
      readonly type: 'ready';
      readonly format: 'corridors' | 'mapbox' | 'geolibre';
      readonly tour: Tour;
      readonly notes: readonly ImportNote[];
    }
  | { readonly type: 'failed'; readonly fault: ImportFault };

/** What the file does not say: the day of the import, and the language of whoever imports. */
export interface ImportContext {
  readonly day: string;
  readonly language: Language;
}

const failed = (fault: ImportFault): ImportedTour => ({ type: 'failed', fault });

/**
 * Reads what may be a tour of ours, a Mapbox storytelling configuration (JSON, or the script as it is) or a GeoLibre
 * story or project. Never throws, and runs nothing. GeoLibre's stories as CSV were not found described anywhere and are
 * not read.
 */
export function importTour(text: string, context: ImportContext): ImportedTour {
  if (text.length > maxTourLength) return failed({ type: 'length' });
  const read = dataOf(text);
  return 'fault' in read ? failed(read.fault) : importData(read.data, context);
}

function dataOf(text: string): { data: unknown } | { fault: ImportFault } {
  try {
    return { data: JSON.parse(text) };
  } catch {
    // What begins as JSON does is JSON with a fault, unless it reads as the object of a script.
    const script = readLiteral(text);
    if (script.type === 'ready') return { data: script.data };
    return { fault: /^\s*[{[]/.test(text) ? { type: 'json' } : { type: 'script', line: script.line } };
  }
}

/** The same for what is no text any more. */
export function importData(data: unknown, context: ImportContext): ImportedTour {
  if (typeof data !== 'object' || data === null) return failed({ type: 'no-story' });
  if ('scenes' in data) {
    const own = checkedTour(data);
    return own.type === 'ready' ? { type: 'ready', format: 'corridors', tour: own.tour, notes: [] } : own;
  }
  if ('storymap' in data) {
    const project = v.safeParse(geoLibreSchema, data);
    if (!project.success) return failed(faultOf(project.issues[0]));
    const { name, layers, storymap } = project.output;
    const names = new Map(layers.map((layer) => [layer.id, layer.name]));
    return ready('geolibre', { ...storymap, title: storymap.title || name }, context, (id) => names.get(id) || id);
  }
  if (!('chapters' in data)) return failed({ type: 'no-story' });
  const story = v.safeParse(storySchema, data);
  if (!story.success) return failed(faultOf(story.issues[0]));
  return ready('style' in data || 'accessToken' in data ? 'mapbox' : 'geolibre', story.output, context, (name) => name);
}

const faultOf = (issue: v.BaseIssue<unknown>): TourFault => ({
  type: 'schema',
  path: v.getDotPath(issue) ?? '',
  message: issue.message,
});

function ready(
  format: 'mapbox' | 'geolibre',
  story: Story,
  { day, language }: ImportContext,
  nameOf: (layer: string) => string,
): ImportedTour {
  const notes: ImportNote[] = [];
  const chapters = story.chapters.slice(0, maxScenes);
  const left = story.chapters.length - chapters.length;
  if (left > 0) notes.push({ type: 'left-out', path: `chapters.${maxScenes}`, value: String(left) });
  const { shown, unknown } = replayed(chapters, nameOf);
  for (const layer of unknown) notes.push({ type: 'layer', path: '', value: layer });
  const taken = new Set<string>();
  const isGlobe = JSON.stringify(story.projection ?? '').includes('"globe"');
  const footer = plain(story.footer);
  const scenes = chapters.map((chapter, at): Scene => {
    const view = viewOfChapter(chapter, shown[at] ?? null, isGlobe);
    const words = wordsOf(chapter, at, notes, at === chapters.length - 1 ? footer : '');
    const common = { id: freeId(chapter.id, at, taken), ...words, alt: inEveryLanguage(''), sources: [], seconds: 60 };
    return view ? { kind: 'map', ...common, view } : { kind: 'text', ...common };
  });
  const title = cut(plain(story.title), 120) || (scenes[0]?.title.en ?? '');
  const byline = cut(plain(story.byline), 120);
  const tour: Tour = {
    version: 1,
    id: slugOf(title) || 'imported',
    title: inEveryLanguage(title),
    subtitle: inEveryLanguage(cut(plain(story.subtitle), 200)),
    authors: byline ? [inEveryLanguage(byline)] : [],
    date: day,
    licence: null,
    language,
    minutes: Math.min(240, plannedMinutes(scenes)),
    audience: inEveryLanguage(''),
    objectives: [],
    vocabulary: [],
    prompts: [],
    contested: [],
    scenes,
  };
  // The parser has the last word: nothing leaves here that it would not read again.
  const own = checkedTour(tour);
  return own.type === 'ready' ? { type: 'ready', format, tour: own.tour, notes } : own;
}

const plain = (html: string | null | undefined): string => textOfHtml(html ?? '').replaceAll('\n', ' ');

/** Title, body and notes of a chapter; a chapter without a title has its first words, or its number. */
function wordsOf(chapter: Chapter, at: number, notes: ImportNote[], footer: string) {
  const whole = textOfHtml(chapter.description || chapter.content || '');
  const note = (type: ImportNote['type'], key: string) =>
    notes.push({ type, path: `chapters.${at}.${key}`, value: '' });
  if (chapter.image || /<(?:img|video|iframe|audio)\b/i.test(chapter.description ?? chapter.content ?? ''))
    note('image', chapter.image ? 'image' : 'description');
  if (chapter.hidden && whole) note('hidden', 'hidden');
  const marked = asMarkdown(whole);
  const body = chapter.hidden ? '' : cut(marked, sceneLimits.body);
  if (!chapter.hidden && body !== marked) note('shortened', 'description');
  const spoken = [body === marked ? '' : marked, asMarkdown(footer)].filter((part) => part !== '').join('\n\n');
  const [first = ''] = whole.split('\n', 1);
  return {
    title: inEveryLanguage(cut(plain(chapter.title), sceneLimits.title) || cut(first, 60) || String(at + 1)),
    body: inEveryLanguage(body),
    notes: inEveryLanguage(cut(spoken, sceneLimits.notes)),
  };
}

/** At most so many characters, cut between words, with an ellipsis. */
function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max - 1).replace(/\p{Surrogate}$/u, '');
  const space = Math.max(room.lastIndexOf(' '), room.lastIndexOf('\n'));
  return `${(space > max / 2 ? room.slice(0, space) : room).trimEnd()}…`;
}

/** Letters of ASCII, digits and single hyphens; empty where nothing is left. */
const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-+|-+$/g, '');

/** The chapter's own id where it can be one, with a number where another scene has it. */
function freeId(id: Chapter['id'], at: number, taken: Set<string>): string {
  const wanted = slugOf(String(id ?? '')) || `scene-${at + 1}`;
  let free = wanted;
  for (let next = 2; taken.has(free); next += 1) free = `${wanted}-${next}`;
  taken.add(free);
  return free;
}
