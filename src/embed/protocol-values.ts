import type { Bounds } from '../domain/atlas.ts';
import type { Camera } from '../domain/view.ts';
import { type Sector, sectors } from '../domain/vocabulary.ts';
import { decode, isId } from '../url/codec.ts';

/*
 * Reads what a message holds. Only fields that are asked for are looked at, and none holds more than a flat list: how
 * large or deep a message is makes no difference. `undefined`: not understood.
 */

/** No text of a message is longer. */
const longest = 100;

/** An own, enumerable, plain field; never one that the prototype has, and no getter is run. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = Object.getOwnPropertyDescriptor(value, name);
  return found?.enumerable ? found.value : undefined;
}

export const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= longest;

type Limits = readonly (readonly [low: number, high: number])[];
/** Zoom, latitude, longitude, bearing, pitch. */
const cameraLimits: Limits = [
  [0, 22],
  [-90, 90],
  [-180, 360],
  [-360, 360],
  [0, 85],
];
const boundsLimits: Limits = [
  [-180, 180],
  [-90, 90],
  [-180, 540],
  [-90, 90],
];

/** One parameter of a link, so that links and messages are understood alike. */
const linked = (name: string, raw: string | undefined) => decode(`?${name}=${encodeURIComponent(raw ?? '')}`).view;

/** What a link would say: as it is, or as a list of numbers, each of which is brought within its limits. */
function asLinked(value: unknown, limits: Limits, least: number, between: string): string | undefined {
  if (isShort(value)) return value;
  if (!Array.isArray(value) || value.length < least || value.length > limits.length) return undefined;
  const numbers = limits.slice(0, value.length).map(([low, high], at) => {
    const number = field(value, String(at));
    return Number.isFinite(number) ? Math.min(high, Math.max(low, number as number)).toFixed(4) : '';
  });
  return numbers.join(between);
}

/** `Z/LAT/LON[/BEARING/PITCH]`, or the same numbers in a list. */
export const readCamera = (value: unknown): Camera | null =>
  linked('view', asLinked(value, cameraLimits, 3, '/')).camera;

/** `west,south,east,north`, or the same numbers in a list. */
export const readBounds = (value: unknown): Bounds | null =>
  linked('bbox', asLinked(value, boundsLimits, 4, ',')).bounds;

/** As a number or as in a link. `null`: the day of the data. */
export function readYear(value: unknown): number | null | undefined {
  if (value === null) return null;
  const isYear = isShort(value) || Number.isInteger(value);
  return isYear ? (linked('year', String(value)).year ?? undefined) : undefined;
}

/** A list, or as in a link: `gas,lng`, `none`. `null`: all of them. One that is unknown spoils the list. */
export function readLayers(value: unknown): readonly Sector[] | null | undefined {
  if (value === null) return null;
  if (value === 'none') return [];
  const list = isShort(value) ? value.split(',') : value;
  if (!Array.isArray(list) || list.length > sectors.length) return undefined;
  const named = Array.from(list.keys(), (at) => field(list, String(at)));
  const isKnown = named.every((name) => sectors.some((sector) => sector === name));
  return isKnown ? sectors.filter((sector) => named.includes(sector)) : undefined;
}

export const readId = (value: unknown): string | undefined =>
  typeof value === 'string' && isId(value) ? value : undefined;

export const readChoice = <const T extends string>(value: unknown, allowed: readonly T[]): T | undefined =>
  allowed.find((each) => each === value);
