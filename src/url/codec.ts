import type { Bounds } from '../domain/atlas.ts';
import { type Facet, type Filters, facets } from '../domain/facets.ts';
import { languages } from '../domain/languages.ts';
import { type Camera, firstYear, homeView, lastYear, pages, projections, themes, type View } from '../domain/view.ts';
import { cooperationRoles, countries, sectors, statuses } from '../domain/vocabulary.ts';
import { migrated } from './migrations.ts';

/**
 * The public contract of a link: short readable query parameters, defaults left out, unknown ones ignored.
 * A link made today must open the same view in five years: rename a parameter only through migrations.ts.
 */

/** No link is longer: what would not fit (a long list of participants, a long text) is left out from the end. */
export const maxLinkLength = 2000;
const maxTextLength = 80;
const maxIds = 64;

/** By characters, not halves of them, and without what cannot be encoded. */
const shortened = (text: string): string =>
  [...text.trim()]
    .slice(0, maxTextLength)
    .join('')
    .replace(/\p{Surrogate}/gu, '')
    .trim();

/** How one key of View is written. `read` returns `undefined` for what it does not understand. */
interface Field<T> {
  readonly name: string;
  readonly write: (value: T) => string | null;
  readonly read: (raw: string) => T | undefined;
}

const choice = <const T extends string>(name: string, allowed: readonly T[], normal: T): Field<T> => ({
  name,
  write: (value) => (value === normal ? null : value),
  read: (raw) => allowed.find((value) => value === raw),
});

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const isId = (raw: string): boolean => raw.length <= 64 && idPattern.test(raw);

/** At most `digits` decimals, without trailing zeros: about 10 m for 4. */
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** The camera as a link keeps it: 2 decimals of zoom, 4 of degrees, whole degrees of bearing and pitch. */
export function roundedCamera({ longitude, latitude, zoom, bearing, pitch }: Camera): Camera {
  const turned = ((Math.round(bearing) % 360) + 360) % 360;
  return {
    longitude: rounded(longitude, 4) + 0,
    latitude: rounded(latitude, 4) + 0,
    zoom: rounded(zoom, 2),
    bearing: turned,
    pitch: Math.round(pitch) + 0,
  };
}

const inside = (value: number, low: number, high: number): boolean =>
  Number.isFinite(value) && value >= low && value <= high;

/** `Z/LAT/LON[/BEARING/PITCH]` */
const camera: Field<Camera | null> = {
  name: 'view',
  write: (value) => {
    if (!value) return null;
    const { longitude, latitude, zoom, bearing, pitch } = roundedCamera(value);
    return [zoom, latitude, longitude, ...(bearing || pitch ? [bearing, pitch] : [])].join('/');
  },
  read: (raw) => {
    if (!/^-?[\d.]+(\/-?[\d.]+){2}(\/-?[\d.]+){0,2}$/.test(raw)) return undefined;
    const [zoom = Number.NaN, latitude = Number.NaN, longitude = Number.NaN, bearing = 0, pitch = 0] = raw
      .split('/')
      .map(Number);
    const known =
      inside(zoom, 0, 22) &&
      inside(latitude, -90, 90) &&
      inside(longitude, -180, 360) &&
      inside(bearing, -360, 360) &&
      inside(pitch, 0, 85);
    return known ? roundedCamera({ longitude, latitude, zoom, bearing, pitch }) : undefined;
  },
};

/** `west,south,east,north` in degrees; east may run past 180. A camera goes before it. */
const bounds: Field<Bounds | null> = {
  name: 'bbox',
  write: (value) => value?.map((degrees) => rounded(degrees, 4) + 0).join(',') ?? null,
  read: (raw) => {
    if (!/^-?\d{1,3}(\.\d+)?(,-?\d{1,3}(\.\d+)?){3}$/.test(raw)) return undefined;
    const [west = 0, south = 0, east = 0, north = 0] = raw.split(',').map((part) => rounded(Number(part), 4));
    const known =
      inside(west, -180, 180) && inside(east, west, 540) && inside(south, -90, north) && inside(north, south, 90);
    return known && west < east && south < north && east - west <= 360 ? [west, south, east, north] : undefined;
  },
};

/** As in geodata/dataset.json: `2026.11.1`. */
const versionPattern = /^\d{4}\.\d{1,2}\.\d{1,3}$/;

const yearField = (name: string): Field<number | null> => ({
  name,
  write: (value) => (value === null ? null : String(value)),
  read: (raw) => {
    const year = Number(raw);
    return /^\d{4}$/.test(raw) && inside(year, firstYear, lastYear) ? year : undefined;
  },
});

const flag = (name: string): Field<boolean> => ({
  name,
  write: (value) => (value ? '1' : null),
  read: (raw) => (raw === '1' ? true : undefined),
});

const facetWords: Readonly<Record<Facet, readonly string[] | null>> = {
  sector: sectors,
  status: statuses,
  country: countries,
  role: cooperationRoles,
  participant: null,
};

/** `gas,lng`; `none` for an empty choice. Participants are any ids: the atlas, not the link, knows which exist. */
const facetField = (facet: Facet): Field<readonly string[] | null> => ({
  name: facet,
  write: (value) => (value === null ? null : value.length === 0 ? 'none' : value.slice(0, maxIds).join(',')),
  read: (raw) => {
    if (raw === 'none') return [];
    const known = facetWords[facet];
    const values = raw
      .split(',')
      .slice(0, maxIds)
      .filter((value) => (known ? known.includes(value) : isId(value)));
    return values.length > 0 ? [...new Set(values)] : undefined;
  },
});

const fields = {
  language: choice('lang', ['auto', ...languages], 'auto'),
  theme: choice('theme', themes, homeView.theme),
  projection: choice('map', projections, homeView.projection),
  camera,
  bounds,
  version: { name: 'v', write: (value) => value, read: (raw) => (versionPattern.test(raw) ? raw : undefined) },
  text: {
    name: 'q',
    write: (value) => shortened(value) || null,
    read: shortened,
  },
  dim: flag('dim'),
  selection: { name: 'feature', write: (value) => value, read: (raw) => (isId(raw) ? raw : undefined) },
  page: { name: 'page', write: (value) => value, read: (raw) => pages.find((page) => page === raw) },
  year: yearField('year'),
  compare: yearField('vs'),
  table: flag('table'),
  claim: { name: 'claim', write: (value) => value, read: (raw) => (isId(raw) ? raw : undefined) },
} satisfies { [Key in Exclude<keyof View, 'filters'>]: Field<View[Key]> };

type Name = keyof typeof fields;

/** A view and the parameters of the link that were not understood. */
export interface Decoded {
  readonly view: View;
  readonly ignored: readonly string[];
}

/** Reads a query string. Never throws; what is unknown or broken keeps its default and is named in `ignored`. */
export function decode(search: string): Decoded {
  const parameters = migrated(new URLSearchParams(search.slice(0, 8000)));
  const ignored: string[] = [];
  const take = <T>(field: Field<T>, normal: T): T => {
    const raw = parameters.get(field.name);
    if (raw === null) return normal;
    const value = field.read(raw);
    if (value === undefined) ignored.push(field.name);
    return value ?? normal;
  };
  const filters = Object.fromEntries(facets.map((facet) => [facet, take(facetField(facet), null)])) as Filters;
  const view: View = {
    language: take(fields.language, homeView.language),
    theme: take(fields.theme, homeView.theme),
    projection: take(fields.projection, homeView.projection),
    camera: take(fields.camera, homeView.camera),
    bounds: take(fields.bounds, homeView.bounds),
    version: take<string | null>(fields.version, homeView.version),
    filters,
    text: take(fields.text, homeView.text),
    dim: take(fields.dim, homeView.dim),
    selection: take<string | null>(fields.selection, homeView.selection),
    page: take<View['page']>(fields.page, homeView.page),
    year: take<number | null>(fields.year, homeView.year),
    compare: take<number | null>(fields.compare, homeView.compare),
    table: take(fields.table, homeView.table),
    claim: take<string | null>(fields.claim, homeView.claim),
  };
  return { view, ignored };
}

/** Writes a view as a query string (`?…` or empty). Commas and slashes stay readable. */
export function encode(view: View): string {
  const pairs: string[] = [];
  const put = (name: string, raw: string | null) => {
    if (raw === null) return;
    const pair = `${name}=${encodeURIComponent(raw).replaceAll('%2C', ',').replaceAll('%2F', '/')}`;
    if ([...pairs, pair].join('&').length < maxLinkLength - 200) pairs.push(pair);
  };
  for (const key of Object.keys(fields) as Name[])
    put(fields[key].name, (fields[key] as Field<unknown>).write(view[key]));
  for (const facet of facets) put(facet, facetField(facet).write(view.filters[facet]));
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
