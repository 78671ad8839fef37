import { casingWidth, lineForm, railCore, statusPattern } from '../domain/palette.ts';
import { type Sector, type Status, sectors } from '../domain/vocabulary.ts';
import {
  colour,
  type Expression,
  featureColour,
  growing,
  isFocused,
  isHidden,
  isLit,
  isSelected,
  type Layer,
  opacity,
  perFeature,
  status,
} from './expressions.ts';

/* Lines from below: dark outline of the selected project, white casing, the line by sector, status and accuracy, rail core. */

const has = (property: string, ...values: string[]): Expression => ['in', ['get', property], ['literal', values]];
const coarse = has('accuracy', 'generalised', 'schematic');
const isMinor = has('role', 'lane', 'approach', 'comparison', 'variant');

/** Width in the opening view: by sector; thinner where the course is not known well, and for what only uses a route. */
const width: Expression = [
  '*',
  [
    'match',
    ['get', 'sector'],
    ...sectors.slice(1).flatMap((sector) => [sector, lineForm[sector].width]),
    lineForm[sectors[0]].width,
  ],
  ['case', isMinor, 0.55, ['all', coarse, ['!=', ['get', 'sector'], 'sea']], 0.72, 1],
  ['case', ['any', isSelected, isLit], 1.35, 1],
];

/** A line grows with the map: at zoom 2 as the form says, at zoom 10 about three times as wide. */
const grown = (value: Expression): Expression =>
  growing([1, ['*', value, 0.85]], [2.2, value], [10, ['*', value, 2.4]]);
const plus = (extra: number): Expression => grown(['+', width, extra]);

/** What lies on top where lines share a valley: the corridors of the mission over those of the context. */
const above: Expression = [
  '-',
  ['match', ['get', 'sector'], 'gas', 4, 'rail', 3, 'sea', 2, 'lng', 2, 1],
  ['*', 0.1, ['get', 'rank']],
];

const line = (
  id: string,
  filter: Expression,
  paint: Record<string, unknown>,
  more: { cap?: 'butt' | 'round'; source?: string; minzoom?: number } = {},
): Layer => ({
  id,
  type: 'line',
  source: more.source ?? 'routes',
  filter,
  ...(more.minzoom !== undefined && { minzoom: more.minzoom }),
  layout: {
    'line-cap': more.cap ?? 'butt',
    'line-join': 'round',
    'line-sort-key': above,
  },
  paint: { 'line-opacity': opacity(), ...paint },
});

const isSection: Expression = ['==', ['get', 'type'], 'section'];
const all = (...conditions: Expression[]): Expression => ['all', isSection, ...conditions];
const not = (condition: Expression): Expression => ['!', condition];

/** Lanes and approaches come with the zoom, but the ones of the opening view are always there. */
const minor = ['any', not(isMinor), ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 3, 2, 4.5, 3, 6, 4]]];

const patterns = ['building', 'proposed', 'cancelled'] as const satisfies readonly Status[];
const sea: Sector = 'sea';

/** What can ever have one of these statuses, whatever the day. */
const ever = (...statuses: Status[]): Expression => [
  'any',
  ...statuses.map((status) => ['in', status, ['get', 'ever']]),
];
/** Drawn only while it has one of these statuses on the shown day. */
const during = (statuses: readonly Status[], full = 1): Expression => [
  'case',
  ['in', status, ['literal', statuses]],
  opacity(full),
  0,
];
const running: readonly Status[] = ['operating', 'suspended'];

/**
 * One layer a pattern: dashes cannot be read from feature-state, and each pattern is a constant of its layer. What
 * changes its status over the years lies in several of them, and feature-state says in which one it is seen.
 */
function patternLayers(source: string): Layer[] {
  const suffix = source === 'routes' ? '' : `-${source}`;
  const plain = { 'line-color': featureColour, 'line-width': grown(width) };
  const whileRunning = { ...plain, 'line-opacity': during(running) };
  const runs = ever(...running);
  return [
    line(`line-running${suffix}`, all(minor, runs, not(has('sector', sea)), not(coarse)), whileRunning, { source }),
    line(
      `line-coarse${suffix}`,
      all(minor, runs, not(has('sector', sea)), coarse),
      { ...whileRunning, 'line-dasharray': [3.4, 0.9] },
      { source },
    ),
    line(
      `line-sea${suffix}`,
      all(minor, runs, has('sector', sea), not(isMinor)),
      { ...whileRunning, 'line-dasharray': lineForm.sea.dash },
      { source },
    ),
    line(
      `line-lane${suffix}`,
      all(minor, runs, has('sector', sea), isMinor),
      { ...whileRunning, 'line-dasharray': [0.1, 2.2] },
      { source, cap: 'round' },
    ),
    ...patterns.map((pattern) =>
      line(
        `line-${pattern}${suffix}`,
        all(minor, ever(pattern)),
        {
          ...plain,
          'line-dasharray': statusPattern[pattern].dash,
          'line-opacity': during([pattern], statusPattern[pattern].opacity),
        },
        { source, cap: pattern === 'building' ? 'butt' : 'round' },
      ),
    ),
  ];
}

/** The dark edge of the selected project; lanes and variants have a finer one, so that they stay lines. */
const outline = (id: string, which: Expression, extra: number, shown: number): Layer =>
  line(
    id,
    all(minor, which),
    {
      'line-color': perFeature(colour('outline')),
      'line-width': plus(extra),
      'line-opacity': ['case', isHidden, 0, isFocused, 1, isSelected, shown, 0],
    },
    { cap: 'round' },
  );

export const lineLayers: readonly Layer[] = [
  {
    id: 'area',
    type: 'fill',
    source: 'areas',
    filter: ['==', ['get', 'kind'], 'legal-area'],
    paint: { 'fill-color': colour('sector-sea'), 'fill-opacity': opacity(0.1) },
  },
  line(
    'area-limit',
    ['==', ['get', 'kind'], 'legal-limit'],
    {
      'line-color': colour('sector-sea'),
      'line-width': 1.2,
      'line-dasharray': [6, 3],
    },
    { source: 'areas' },
  ),
  outline('outline', not(isMinor), 2 * casingWidth + 2.4, 0.85),
  outline('outline-minor', isMinor, 2.4, 0.5),
  line(
    'casing',
    all(minor, not(isMinor)),
    { 'line-color': perFeature(colour('casing')), 'line-width': plus(2 * casingWidth) },
    { cap: 'round' },
  ),
  ...patternLayers('areas'),
  ...patternLayers('routes'),
  line('rail-core', all(minor, has('sector', 'rail'), ever(...running), not(coarse)), {
    'line-opacity': during(running),
    'line-color': perFeature(colour('casing')),
    'line-width': grown(['*', width, railCore.share]),
    'line-dasharray': railCore.dash,
  }),
];
