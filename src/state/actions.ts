import type { Bounds } from '../domain/atlas.ts';
import { type Facet, noFilters } from '../domain/filters.ts';
import type { Language } from '../domain/text.ts';
import { clampedYear } from '../domain/time-axis.ts';
import { type Camera, lastYear, type Page, type Projection, type Theme } from '../domain/view.ts';
import type { HistoryMode } from './address.ts';
import { changeView } from './history.ts';
import { type Frame, type MapState, type Notice, store } from './store.ts';

/*
 * Everything a visitor can do, as functions. What changes where the reader is (select, filter, projection) becomes
 * a step of the browser's history; what merely adjusts (camera, theme, language) replaces the present one.
 */

/** Selects a project or feature and asks the camera to keep it in sight; `null` deselects. */
export function select(id: string | null, bounds: Bounds | null = null): void {
  if (store.getState().view.selection !== id) changeView((view) => ({ ...view, selection: id, page: null }), 'push');
  closeChooser();
  if (bounds) flyTo(bounds);
}

export function setFacet(facet: Facet, chosen: readonly string[] | null): void {
  changeView((view) => ({ ...view, filters: { ...view.filters, [facet]: chosen } }), 'push');
}

/** All facets back to "all" and the text emptied. */
export const clearFilters = (): void => changeView((view) => ({ ...view, filters: noFilters, text: '' }), 'push');

export const setText = (text: string): void => changeView((view) => ({ ...view, text: text.trim() }), 'push');

export const setDim = (dim: boolean): void => changeView((view) => ({ ...view, dim }), 'push');

/** The map keeps the place that it shows, and tells its new camera. */
export const setProjection = (projection: Projection): void => changeView((view) => ({ ...view, projection }), 'push');

export const setLanguage = (language: Language): void => changeView((view) => ({ ...view, language }), 'replace');

export const setTheme = (theme: Theme): void => changeView((view) => ({ ...view, theme }), 'replace');

/** Shows 31 December of a year; `null`: the day of the data. A drag or play replaces, a choice is a step. */
export const setYear = (year: number | null, mode: HistoryMode = 'push'): void =>
  changeView((view) => (view.year === year ? view : { ...view, year }), mode);

/** The year before or after the shown one. */
export function stepYear(by: number): void {
  const { atlas, view } = store.getState();
  const today = atlas.type === 'ready' ? Number(atlas.value.date.slice(0, 4)) : lastYear;
  setYear(clampedYear((view.year ?? today) + by), view.year === null ? 'push' : 'replace');
}

export const setCompare = (compare: number | null): void => changeView((view) => ({ ...view, compare }), 'push');

export const setTable = (table: boolean, mode: HistoryMode = 'push'): void =>
  changeView((view) => ({ ...view, table }), mode);

/** Opens the page of claims at one of them, or at their list. */
export const openClaim = (claim: string | null): void =>
  changeView((view) => ({ ...view, page: 'claims', claim }), 'push');

export const openPage = (page: Page | null): void => changeView((view) => ({ ...view, page, claim: null }), 'push');

/** Called by the map when the reader has moved it; `null` when it stands in the opening view. */
/** What a link wanted to hold is forgotten once the map has moved. */
export const cameraMoved = (camera: Camera | null): void =>
  changeView((view) => ({ ...view, camera, bounds: null }), 'replace');

let serial = 0;

export function flyTo(bounds: Bounds): void {
  serial += 1;
  store.setState({ intent: { type: 'fit', bounds, serial } });
}

export function goHome(): void {
  serial += 1;
  store.setState({ intent: { type: 'home', serial } });
}

export function zoomBy(by: number): void {
  serial += 1;
  store.setState({ intent: { type: 'zoom', by, serial } });
}

/** Brings a point of the map, in CSS pixels from its top left corner, clear of the panels. */
export function reveal(x: number, y: number): void {
  serial += 1;
  store.setState({ intent: { type: 'reveal', x, y, serial } });
}

/** Lights a project or feature on the map and in the lists. */
export function hover(id: string | null): void {
  const { pointer } = store.getState();
  if (pointer.hover !== id) store.setState({ pointer: { ...pointer, hover: id } });
}

/** Opens the chooser at a point of the map, in CSS pixels from its top left corner. */
export function choose(ids: readonly string[], x: number, y: number): void {
  store.setState(({ pointer }) => ({ pointer: { ...pointer, choices: { ids, x, y } } }));
}

export function closeChooser(): void {
  store.setState(({ pointer }) => (pointer.choices ? { pointer: { ...pointer, choices: null } } : {}));
}

/** Escape: closes the topmost thing only. Returns false when nothing was open. */
export function goUp(): boolean {
  const { pointer, view } = store.getState();
  if (pointer.choices) closeChooser();
  else if (view.page) openPage(null);
  else if (view.selection) select(null);
  else return false;
  return true;
}

export const setMapState = (map: MapState): void => store.setState({ map });

export function setFrame(frame: Frame): void {
  const { metresPerPixel, center, bounds } = store.getState();
  if (JSON.stringify({ metresPerPixel, center, bounds }) !== JSON.stringify(frame)) store.setState(frame);
}

const sameNotice = (a: Notice, b: Notice): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Shows a quiet message until it is dismissed; the same one is not shown twice. */
export function notify(notice: Notice): void {
  store.setState(({ notices }) =>
    notices.some((shown) => sameNotice(shown, notice)) ? {} : { notices: [...notices, notice] },
  );
}

export function dismiss(notice: Notice): void {
  store.setState(({ notices }) => ({ notices: notices.filter((shown) => !sameNotice(shown, notice)) }));
}
