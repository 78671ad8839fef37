import * as v from 'valibot';
import { noFilters } from './filters.ts';
import { idSchema } from './text.ts';
import { quizSchema } from './tour-quiz.ts';
import { maybeSaidSchema, saidSchema } from './tour-text.ts';
import { firstYear, homeView, lastYear, projections, type View } from './view.ts';
import { sectors } from './vocabulary.ts';

const degrees = (low: number, high: number) => v.pipe(v.number(), v.finite(), v.minValue(low), v.maxValue(high));
const year = v.pipe(v.number(), v.integer(), v.minValue(firstYear), v.maxValue(lastYear));

/** Within what a link may say: see src/url/codec.ts. */
const cameraSchema = v.strictObject({
  longitude: degrees(-180, 360),
  latitude: degrees(-90, 90),
  zoom: degrees(0, 22),
  bearing: v.optional(degrees(-360, 360), 0),
  pitch: v.optional(degrees(0, 85), 0),
});

/** West, south, east, north; east runs past 180 for what crosses the antimeridian. */
const boundsSchema = v.pipe(
  v.tuple([degrees(-180, 180), degrees(-90, 90), degrees(-180, 540), degrees(-90, 90)]),
  v.check(
    ([west, south, east, north]) => west < east && east - west <= 360 && south < north,
    'expected west, south, east, north',
  ),
);

/**
 * What the map shows, whole: a scene takes nothing from the one before it, so a jump to it shows what playing up to it
 * shows. What is left out has the value of the opening view. Bounds suit every stage; a camera is for what was captured.
 */
export const sceneViewSchema = v.pipe(
  v.strictObject({
    projection: v.optional(v.picklist(projections), 'arctic'),
    camera: v.optional(v.nullable(cameraSchema), null),
    bounds: v.optional(v.nullable(boundsSchema), null),
    /** `null`: all sectors. */
    sectors: v.optional(v.nullable(v.pipe(v.array(v.picklist(sectors)), v.maxLength(sectors.length))), null),
    /** Id of the project or feature that is picked out. */
    selection: v.optional(v.nullable(idSchema), null),
    /** Its 31 December; `null`: the day of the data. */
    year: v.optional(v.nullable(year), null),
    dim: v.optional(v.boolean(), false),
  }),
  v.check(({ camera, bounds }) => camera === null || bounds === null, 'expected a camera or bounds, not both'),
);
export type SceneView = v.InferOutput<typeof sceneViewSchema>;

/** How long the parts of a scene may be, in characters. */
export const sceneLimits = { title: 120, body: 1200, notes: 4000, alt: 600, sources: 40 } as const;

const common = {
  /** Stable: part of shared links and of page addresses. */
  id: idSchema,
  title: saidSchema(sceneLimits.title),
  /** The short markdown of tour-markdown.ts. */
  body: maybeSaidSchema(sceneLimits.body),
  /** What the speaker reads; the same markdown. */
  notes: maybeSaidSchema(sceneLimits.notes),
  /** What the picture shows, for whoever does not see it. */
  alt: maybeSaidSchema(sceneLimits.alt),
  sources: v.pipe(v.array(idSchema), v.maxLength(sceneLimits.sources)),
  /** Planned time. */
  seconds: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(3600)),
};
const maybeView = v.optional(v.nullable(sceneViewSchema), null);

/** Words alone: a title, a question to the room. */
const textSceneSchema = v.strictObject({ kind: v.literal('text'), ...common });
const mapSceneSchema = v.strictObject({ kind: v.literal('map'), ...common, view: sceneViewSchema });
/** One map in two years, the earlier first; the year of its view counts for nothing. */
const compareSceneSchema = v.strictObject({
  kind: v.literal('compare'),
  ...common,
  view: sceneViewSchema,
  years: v.pipe(
    v.tuple([year, year]),
    v.check(([earlier, later]) => earlier < later, 'expected the earlier year first'),
  ),
});
/** A yearly series as series.json has it: of a project, or of the trade (`null`). A view: the map beside it. */
const chartSceneSchema = v.strictObject({
  kind: v.literal('chart'),
  ...common,
  series: v.strictObject({ projectId: v.nullable(idSchema), seriesId: idSchema }),
  view: maybeView,
});
/** A claim of June 2018 with its outcome, from claims.json. A view: the map beside it. */
const claimSceneSchema = v.strictObject({ kind: v.literal('claim'), ...common, claim: idSchema, view: maybeView });
/** A question. `locate` needs the map; with the others a view is the map beside it. */
const quizSceneSchema = v.pipe(
  v.strictObject({ kind: v.literal('quiz'), ...common, quiz: quizSchema, view: maybeView }),
  v.forward(
    v.check(({ quiz, view }) => quiz.task.type !== 'locate' || view !== null, 'a place is found on a map'),
    ['view'],
  ),
);
/** A dark stage: eyes on the speaker. */
const blankSceneSchema = v.strictObject({ kind: v.literal('blank'), ...common });

export const sceneKinds = ['text', 'map', 'compare', 'chart', 'claim', 'quiz', 'blank'] as const;

export const sceneSchema = v.variant('kind', [
  textSceneSchema,
  mapSceneSchema,
  compareSceneSchema,
  chartSceneSchema,
  claimSceneSchema,
  quizSceneSchema,
  blankSceneSchema,
]);
export type Scene = v.InferOutput<typeof sceneSchema>;

/** What the map of a scene shows; `null` for scenes without a map. */
export const mapOfScene = (scene: Scene): SceneView | null => ('view' in scene ? scene.view : null);

/**
 * The view that a scene is, whole. Scenes without a map give the opening view. Language, theme, data version and pages
 * are the audience's, not the scene's: whoever shows it puts them in.
 */
export function viewOfScene(scene: Scene): View {
  const shown = mapOfScene(scene);
  const claim = scene.kind === 'claim' ? scene.claim : null;
  if (!shown) return { ...homeView, claim };
  const { sectors: chosen, ...rest } = shown;
  const [year, compare] = scene.kind === 'compare' ? scene.years : [rest.year, null];
  return { ...homeView, ...rest, year, compare, claim, filters: { ...noFilters, sector: chosen } };
}

/** What a scene keeps of a view: the reverse of {@link viewOfScene} for a map. A camera goes before bounds. */
export const sceneViewOf = ({ projection, camera, bounds, filters, selection, year, dim }: View): SceneView => ({
  projection,
  camera: camera && { ...camera },
  bounds: camera ? null : bounds,
  sectors: filters.sector && sectors.filter((sector) => filters.sector?.includes(sector)),
  selection,
  year,
  dim,
});
