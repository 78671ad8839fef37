import * as v from 'valibot';
import type { Bounds } from './atlas.ts';
import type { SceneView } from './tour-scene.ts';
import { type Sector, sectors } from './vocabulary.ts';

/** How many chapters, and changes of layers in one, are read; more is no story. */
const maxChapters = 500;
const maxChanges = 200;

const words = (max: number) => v.optional(v.nullable(v.pipe(v.string(), v.maxLength(max))));
const degrees = (low: number, high: number) => v.pipe(v.number(), v.finite(), v.minValue(low), v.maxValue(high));
/** Any turn is a direction; it is brought back into the circle later. */
const longitude = degrees(-1080, 1080);
const latitude = degrees(-90, 90);
const pair = v.tuple([longitude, latitude]);

const locationSchema = v.object({
  center: v.union([
    pair,
    v.pipe(
      v.object({ lng: longitude, lat: latitude }),
      v.transform(({ lng, lat }): [number, number] => [lng, lat]),
    ),
  ]),
  zoom: v.optional(degrees(-2, 30), 3),
  pitch: v.optional(degrees(0, 90), 0),
  bearing: v.optional(degrees(-3600, 3600), 0),
});

/** Mapbox writes `layer`, GeoLibre `layerId`. */
const changeSchema = v.pipe(
  v.object({
    layer: v.optional(v.pipe(v.string(), v.maxLength(200))),
    layerId: v.optional(v.pipe(v.string(), v.maxLength(200))),
    opacity: v.optional(v.pipe(v.number(), v.finite()), 1),
  }),
  v.transform(({ layer, layerId, opacity }) => ({ layer: layer ?? layerId ?? '', isShown: opacity > 0 })),
);
const changesSchema = v.optional(v.nullable(v.pipe(v.array(changeSchema), v.maxLength(maxChanges))));

const chapterSchema = v.object({
  id: v.optional(v.nullable(v.union([v.pipe(v.string(), v.maxLength(500)), v.number()]))),
  title: words(2000),
  description: words(50_000),
  /** An older name of the description. */
  content: words(50_000),
  image: words(3_000_000),
  hidden: v.optional(v.boolean(), false),
  location: v.optional(v.nullable(locationSchema)),
  /** Two corners, as some forks have it, or four numbers. */
  bbox: v.optional(v.nullable(v.union([v.tuple([pair, pair]), v.tuple([longitude, latitude, longitude, latitude])]))),
  onChapterEnter: changesSchema,
  onChapterExit: changesSchema,
});
export type Chapter = v.InferOutput<typeof chapterSchema>;

/**
 * A story as the Mapbox storytelling template has it (github.com/mapbox/storytelling, `config.js`). GeoLibre writes the
 * same shape with `layerId` (docs/project-format.md and an exported story, both as seen in November 2026): under
 * `storymap` of a project, or alone. What we have no use for is passed over: style, tokens, alignment, animation.
 */
export const storySchema = v.object({
  title: words(2000),
  subtitle: words(5000),
  byline: words(2000),
  footer: words(20_000),
  projection: v.optional(v.unknown()),
  chapters: v.pipe(v.array(chapterSchema), v.minLength(1), v.maxLength(maxChapters)),
});
export type Story = v.InferOutput<typeof storySchema>;

/** A GeoLibre project; its layers have ids that say nothing, and names. */
export const geoLibreSchema = v.object({
  name: words(2000),
  layers: v.optional(v.array(v.object({ id: v.string(), name: v.optional(v.string(), '') })), []),
  storymap: storySchema,
});

/** Words in the name of a layer by which it is taken for a sector. The first sector that fits counts. */
const sectorWords: Readonly<Record<Sector, RegExp>> = {
  lng: /^(?:lng|liquefied|спг)$/,
  gas: /^(?:gas|gaz|газ|газопровод\p{L}*)$/u,
  oil: /^(?:oil|petroleum|crude|нефть|нефтепровод\p{L}*)$/u,
  nuclear: /^(?:nuclear|npp|reactors?|аэс)$/,
  sea: /^(?:sea|nsr|shipping|lanes?|maritime)$/,
  rail: /^(?:rail|rails|railways?|railroads?|trains?)$/,
};
const order: readonly Sector[] = ['lng', 'gas', 'oil', 'nuclear', 'sea', 'rail'];

/** The sector that a layer's name speaks of, or `null`. */
export function sectorOfLayer(name: string): Sector | null {
  const found = name.toLowerCase().split(/[^\p{L}\d]+/u);
  return order.find((sector) => found.some((word) => sectorWords[sector].test(word))) ?? null;
}

/** The sectors that each chapter shows, and the layers that stand for none. */
export interface Replayed {
  /** `null` where no chapter of the story names a sector: all are shown. */
  readonly shown: readonly (readonly Sector[] | null)[];
  readonly unknown: readonly string[];
}

/**
 * Plays the story from its first chapter to its last, entering and leaving each, and keeps what is to be seen in every
 * one. A layer was there from the beginning if the first that is said of it takes it away.
 */
export function replayed(chapters: readonly Chapter[], nameOf: (layer: string) => string): Replayed {
  const changes = chapters.flatMap(({ onChapterEnter, onChapterExit }) => [
    ...(onChapterEnter ?? []),
    ...(onChapterExit ?? []),
  ]);
  const sectorOf = new Map(changes.map(({ layer }) => [layer, sectorOfLayer(nameOf(layer))]));
  const unknown = [...sectorOf].flatMap(([layer, sector]) => (sector === null ? [nameOf(layer)] : []));
  if (unknown.length === sectorOf.size) return { shown: chapters.map(() => null), unknown };
  const isSeen = new Map<string, boolean>();
  for (const { layer, isShown } of changes) if (!isSeen.has(layer)) isSeen.set(layer, !isShown);
  const shown = chapters.map(({ onChapterEnter, onChapterExit }) => {
    for (const { layer, isShown } of onChapterEnter ?? []) isSeen.set(layer, isShown);
    const seen = new Set([...isSeen].flatMap(([layer, is]) => (is ? (sectorOf.get(layer) ?? []) : [])));
    for (const { layer, isShown } of onChapterExit ?? []) isSeen.set(layer, isShown);
    return sectors.filter((sector) => seen.has(sector));
  });
  return { shown, unknown };
}

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
/** From -180 to 180; what lies there already stays as it is written. */
const inCircle = (degrees: number): number => degrees - 360 * Math.round(degrees / 360);

function boundsOf({ bbox }: Chapter): Bounds | null {
  if (!bbox) return null;
  const [a, b] =
    bbox.length === 2
      ? bbox
      : ([
          [bbox[0], bbox[1]],
          [bbox[2], bbox[3]],
        ] as const);
  const west = inCircle(Math.min(a[0], b[0]));
  const east = west + Math.min(360, Math.abs(a[0] - b[0]));
  const [south, north] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
  return west < east && south < north ? [west, south, east, north] : null;
}

/** Where the map looks in a chapter, in a flat projection as the story was made for; `null` for one without a map. */
export function viewOfChapter(chapter: Chapter, shown: readonly Sector[] | null, isGlobe: boolean): SceneView | null {
  const { location } = chapter;
  const bounds = location ? null : boundsOf(chapter);
  if (!location && !bounds) return null;
  return {
    projection: isGlobe ? 'globe' : 'mercator',
    camera: location
      ? {
          longitude: inCircle(location.center[0]),
          latitude: location.center[1],
          zoom: within(location.zoom, 0, 22),
          bearing: inCircle(location.bearing),
          pitch: within(location.pitch, 0, 85),
        }
      : null,
    bounds,
    sectors: shown && [...shown],
    selection: null,
    year: null,
    dim: false,
  };
}
