import { lineString, simplify } from '@turf/turf';
import { type GeoPermissibleObjects, geoPath, geoStereographic } from 'd3-geo';
import type { Feature, FeatureCollection } from 'geojson';
import { arcticEdge } from '../domain/arctic-edge.ts';
import { casingWidth, disc, lineForm, railCore, statusPattern } from '../domain/palette.ts';
import type { Sector, Status } from '../domain/vocabulary.ts';
import { arcticMeridian } from '../map/arctic.ts';
import { homeFrame } from '../map/home.ts';

/*
 * The opening view as an SVG in the page itself: shown at the first paint, before any script, and without one. Its
 * user units lie in the Arctic plane, its viewBox is the home frame, and strokes do not scale: laid over
 * the part of the window that the panels leave free, it is the picture that the live map will draw.
 */

/** A user unit in kilometres: half a pixel of a large window, in numbers of few digits. */
const unit = 4;
/** Twice the Earth's radius: d3's unit stereographic times this is the plane of src/map/arctic.ts. */
const scale = (2 * 6371.0088) / unit;
/** What a window may show around the frame. */
const reach: [[number, number], [number, number]] = [
  [-11000 / unit, -5500 / unit],
  [10500 / unit, 11500 / unit],
];
/** Coarser than the live map: nobody sees less than a pixel, which is about 9 km. */
const tolerance = { land: 9 / unit, line: 4 / unit };

const projection = geoStereographic()
  .rotate([-arcticMeridian, -90])
  .scale(scale)
  .translate([0, 0])
  .clipAngle(90 - arcticEdge)
  .clipExtent(reach)
  .precision(4 / unit);

type Ring = { points: [number, number][]; closed: boolean };

/** Runs of projected points of a geometry. */
function rings(geometry: GeoPermissibleObjects): Ring[] {
  const runs: Ring[] = [];
  const nothing = () => undefined;
  geoPath(projection, {
    beginPath: nothing,
    moveTo: (x: number, y: number) => {
      runs.push({ points: [[x, y]], closed: false });
    },
    lineTo: (x: number, y: number) => {
      runs.at(-1)?.points.push([x, y]);
    },
    arc: nothing,
    closePath: () => {
      const last = runs.at(-1);
      if (last) last.closed = true;
    },
  })(geometry);
  return runs;
}

/** Path data in whole units, relative, without points that the tolerance can spare. */
function pathData(features: readonly Feature[], spare: number): string {
  return features
    .flatMap((feature) => rings(feature.geometry))
    .map(({ points, closed }) => {
      if (points.length < 2) return '';
      const kept = simplify(lineString(points), { tolerance: spare, highQuality: true }).geometry.coordinates.map(
        ([x = 0, y = 0]) => [Math.round(x), Math.round(y)] as const,
      );
      if (closed && kept.length < 4) return '';
      const steps = kept.map(([x, y], at) => {
        const [fromX, fromY] = kept[at - 1] ?? [0, 0];
        return `${x - fromX} ${y - fromY}`;
      });
      return `m${steps.join(' ')}${closed ? 'z' : ''}`
        .replaceAll(' -', '-')
        .replace(/^m/, 'M')
        .replace(/^(M-?\d+[ -]\d+)/, '$1l')
        .replace(/l /, 'l');
    })
    .join('');
}

const stroke = (data: string, name: string, width: number, dash: readonly number[] | null, opacity = 1): string => {
  if (data === '') return '';
  const broken = dash
    ? ` stroke-dasharray="${dash.map((length) => Number((length * width).toFixed(1))).join(' ')}"`
    : '';
  const faint = opacity < 1 ? ` opacity="${opacity}"` : '';
  return `<path class="${name}" d="${data}" stroke-width="${width}"${broken}${faint}/>`;
};

const property = (feature: Feature, name: string): unknown => feature.properties?.[name];

/** Lines of one sector and status, and their path data. */
interface Group {
  readonly sector: Sector;
  readonly status: Status;
  readonly data: string;
}

/** The lines of a group, and the railway's core. */
function lines({ sector, status, data }: Group): string[] {
  const form = lineForm[sector];
  const { dash, opacity } = statusPattern[status];
  const line = stroke(data, `s-${sector}`, form.width, dash ?? form.dash, opacity);
  return form.core ? [line, stroke(data, 'casing', form.width * railCore.share, railCore.dash)] : [line];
}

/** Casings under all the lines, one path for each width: every path more is dear to draw. */
function casings(groups: readonly Group[]): string[] {
  const widths = new Map<number, string>();
  for (const { sector, data } of groups) {
    const width = lineForm[sector].width + 2 * casingWidth;
    widths.set(width, (widths.get(width) ?? '') + data);
  }
  return [...widths].map(([width, data]) => stroke(data, 'casing', width, null));
}

/**
 * Chromium smooths a layer with six long paths or more by drawing every pixel several times, which takes ten times as
 * long where there is no graphics card. So the poster lies in layers of fewer.
 */
const pathsOfLayer = 4;
const layersOf = (paths: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(paths.length / pathsOfLayer) }, (_, at) =>
    paths.slice(at * pathsOfLayer, (at + 1) * pathsOfLayer),
  );

/**
 * The opening view. `base` and `overview` are the files that the live map loads first. Without script it stands in the
 * page as it is; with script the head script draws it after the first paint.
 */
export function posterSvg(base: FeatureCollection, overview: FeatureCollection, label: string): string {
  const layer = (name: string) => base.features.filter((feature) => property(feature, 'layer') === name);
  const routes = overview.features.filter(
    (feature) =>
      feature.geometry.type === 'LineString' &&
      property(feature, 'rank') === 1 &&
      ['main', 'branch'].includes(String(property(feature, 'role'))),
  );
  const groups = [...grouped(routes.sort((a, b) => depth(a) - depth(b)))].map(([key, members]): Group => {
    const [sector, status] = key.split(' ') as [Sector, Status];
    return { sector, status, data: pathData(members, tolerance.line) };
  });
  const discs = overview.features.flatMap((feature) => {
    if (feature.geometry.type !== 'Point') return [];
    const at = projection(feature.geometry.coordinates as [number, number]);
    if (!at) return [];
    const dot = (name: string, width: number) =>
      `<path class="${name}" d="M${at.map(Math.round).join(' ')}h0" stroke-width="${width}"/>`;
    return [dot('casing', 2 * (disc.radius + disc.rim)), dot(`s-${property(feature, 'sector')}`, 2 * disc.radius)];
  });
  const fill = (name: string) => `<path class="${name}" d="${pathData(layer(name), tolerance.land)}"/>`;
  const { west, east, south, north } = homeFrame;
  const box = [west, -north, east - west, north - south].map((metres) => Math.round(metres / 1000 / unit)).join(' ');
  const ground = [fill('land'), fill('country'), fill('lake')];
  const border = stroke(pathData(layer('border'), tolerance.land), 'border', 0.8, null);
  const layers = [...layersOf([...ground, border, ...casings(groups), ...groups.flatMap(lines)]), discs];
  const drawing = (paths: readonly string[]) =>
    `<svg viewBox="${box}" preserveAspectRatio="xMidYMid meet" aria-hidden="true">${paths.join('')}</svg>`;
  const drawn = layers.map((paths) => `<div>${drawing(paths)}</div>`).join('');
  return `<div id="poster" role="img" aria-label="${label}"><noscript>${drawn}</noscript></div>`;
}

/** As the live map stacks them: oil below, gas on top. */
const depth = (feature: Feature): number => ['oil', 'sea', 'rail', 'gas'].indexOf(String(property(feature, 'sector')));

const groupOf = (feature: Feature): string => `${property(feature, 'sector')} ${property(feature, 'status')}`;

/** Map.groupBy, which Node 20 does not have. */
function grouped(features: readonly Feature[]): Map<string, Feature[]> {
  const groups = new Map<string, Feature[]>();
  for (const feature of features) groups.set(groupOf(feature), [...(groups.get(groupOf(feature)) ?? []), feature]);
  return groups;
}
