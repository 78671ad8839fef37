import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';

/** A run of projected points, pixels. */
export interface Run {
  readonly points: (readonly [x: number, y: number])[];
  closed: boolean;
}

/** The runs of a geometry that the picture shows. */
export function runsOf(projection: GeoProjection, geometry: GeoPermissibleObjects): Run[] {
  const runs: Run[] = [];
  const nothing = () => undefined;
  geoPath(projection, {
    beginPath: nothing,
    moveTo: (x: number, y: number) => {
      runs.push({ points: [[x, y]], closed: false });
    },
    lineTo: (x: number, y: number) => {
      runs.at(-1)?.points.push([x, y]);
    },
    // What d3 draws for a point: a circle.
    arc: (x: number, y: number) => {
      runs.push({ points: [[x, y]], closed: true });
    },
    closePath: () => {
      const last = runs.at(-1);
      if (last) last.closed = true;
    },
  })(geometry);
  return runs;
}

type Point = readonly [x: number, y: number];

/** Square of the distance of a point from a stretch. */
function offStretch([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - share * dx) ** 2 + (y - ay - share * dy) ** 2;
}

/** Douglas–Peucker, with a stack of its own: a coast has more points than a call stack has room. */
export function simplified(points: readonly Point[], tolerance: number): readonly Point[] {
  const kept = new Uint8Array(points.length);
  kept[0] = 1;
  kept[points.length - 1] = 1;
  const open: [number, number][] = [[0, points.length - 1]];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [first, last] = stretch;
    let farthest = -1;
    let most = tolerance * tolerance;
    for (let at = first + 1; at < last; at += 1) {
      const off = offStretch(points[at] as Point, points[first] as Point, points[last] as Point);
      if (off > most) [farthest, most] = [at, off];
    }
    if (farthest < 0) continue;
    kept[farthest] = 1;
    open.push([first, farthest], [farthest, last]);
  }
  return points.filter((_, at) => kept[at] === 1);
}

/** A tenth of a pixel is the finest that a path says; as whole tenths, relative steps do not drift. */
const tenths = (value: number): number => Math.round(value * 10);

/** Path data of a run, relative and with one decimal; empty for what is smaller than it could show. */
function dataOf({ points, closed }: Run, tolerance: number): string {
  const steps: string[] = [];
  let [fromX, fromY] = [0, 0];
  let isFirst = true;
  for (const [x, y] of simplified(points, tolerance)) {
    const [toX, toY] = [tenths(x), tenths(y)];
    if (!isFirst && toX === fromX && toY === fromY) continue;
    steps.push(`${(toX - fromX) / 10} ${(toY - fromY) / 10}`);
    [fromX, fromY, isFirst] = [toX, toY, false];
  }
  const [start, ...rest] = steps;
  if (start === undefined || rest.length < (closed ? 2 : 1)) return '';
  return `M${start}l${rest.join(' ')}${closed ? 'z' : ''}`.replaceAll(' -', '-').replace(/(^|[^\d])0\./g, '$1.');
}

/** Path data of geometries, without points that the tolerance (pixels) can spare. */
export const pathData = (
  projection: GeoProjection,
  geometries: readonly GeoPermissibleObjects[],
  tolerance: number,
): string =>
  geometries
    .flatMap((geometry) => runsOf(projection, geometry))
    .map((run) => dataOf(run, tolerance))
    .join('');

/** Where a place lies in the picture; `null` outside it and behind the globe, for which the projection itself answers too. */
export function pointIn(
  projection: GeoProjection,
  [longitude, latitude]: readonly [number, number],
): readonly [x: number, y: number] | null {
  const nothing = () => undefined;
  const found: (readonly [number, number])[] = [];
  projection
    .stream({
      point: (x, y) => {
        found.push([x, y]);
      },
      lineStart: nothing,
      lineEnd: nothing,
      polygonStart: nothing,
      polygonEnd: nothing,
    })
    .point(longitude, latitude);
  return found[0] ?? null;
}
