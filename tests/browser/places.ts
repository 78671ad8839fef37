import { arcticForward } from '../../src/map/arctic.ts';
import { homeCentre, metresPerPixel } from '../../src/map/home.ts';
import { mapPadding, type SheetHeight } from '../../src/ui/shell/layout.ts';
import { atlas, overview } from './atlas.ts';

/* Where things lie in a window that shows the opening view, worked out from the data: no picture is looked at. */

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Window {
  readonly width: number;
  readonly height: number;
}
interface Opened {
  readonly detail: boolean;
  readonly sheet: SheetHeight;
}
const closed: Opened = { detail: false, sheet: 'half' };

/** CSS pixels of a longitude and latitude in the opening view. */
export function pixelOf([longitude, latitude]: readonly number[], window: Window, opened = closed): Point {
  const padding = mapPadding(window.width, window.height, opened);
  const scale = metresPerPixel(window.width, window.height, padding);
  const [x, y] = arcticForward([longitude ?? Number.NaN, latitude ?? Number.NaN]);
  return {
    x: (padding.left + window.width - padding.right) / 2 + (x - homeCentre[0]) / scale,
    y: (padding.top + window.height - padding.bottom) / 2 - (y - homeCentre[1]) / scale,
  };
}

const projectOf = new Map(atlas.features.map((feature) => [feature.id, feature.projectId]));

/** What is drawn of each project in the opening view, as points no further apart than two pixels. */
function drawn(window: Window): { project: string; role: unknown; point: Point }[] {
  return overview.features.flatMap(({ geometry, properties }) => {
    const project = projectOf.get(properties?.id);
    if (!project || (properties?.type !== 'section' && properties?.type !== 'site')) return [];
    const role = properties.role;
    if (geometry.type === 'Point') return [{ project, role, point: pixelOf(geometry.coordinates, window) }];
    if (geometry.type !== 'LineString') return [];
    const course = geometry.coordinates.map((position) => pixelOf(position, window));
    return course.flatMap((from, at) => {
      const to = course[at + 1] ?? from;
      const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 2));
      return Array.from({ length: steps }, (_, step) => {
        const share = step / steps;
        return { project, role, point: { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share } };
      });
    });
  });
}

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** In the part of the window that no panel covers. */
function isFree({ x, y }: Point, { width, height }: Window): boolean {
  const { left, top, right, bottom } = mapPadding(width, height, closed);
  return x > left + 8 && x < width - right - 8 && y > top + 8 && y < height - bottom - 8;
}

/** The place of a project that is furthest from every other one, and how far that is in pixels. */
export function clearestPlace(id: string, window: Window): { point: Point; clearance: number } {
  const all = drawn(window);
  const others = all.filter(({ project }) => project !== id);
  const places = all
    .filter(({ project, role, point }) => project === id && (!role || role === 'main') && isFree(point, window))
    .map(({ point }) => ({ point, clearance: Math.min(...others.map((other) => apart(point, other.point))) }));
  const best = places.sort((a, b) => b.clearance - a.clearance)[0];
  if (!best) throw new Error(`${id} is not in the opening view`);
  return best;
}

/** A place where two projects run closest together. */
export function meetingPlace(one: string, other: string, window: Window): Point {
  const main = drawn(window).filter(({ role, point }) => role === 'main' && isFree(point, window));
  const theirs = main.filter(({ project }) => project === other);
  const places = main
    .filter(({ project }) => project === one)
    .map(({ point }) => ({ point, distance: Math.min(...theirs.map((their) => apart(point, their.point))) }));
  const best = places.sort((a, b) => a.distance - b.distance)[0];
  if (!best) throw new Error(`${one} is not in the opening view`);
  return best.point;
}

/** Projects that the opening view draws, in the order of the list. */
export const drawnProjects = (window: Window): readonly string[] => {
  const all = new Set(drawn(window).flatMap(({ project, role }) => (!role || role === 'main' ? project : [])));
  return atlas.projects.map(({ id }) => id).filter((id) => all.has(id));
};
