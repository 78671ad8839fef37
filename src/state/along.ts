import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { kilometreAt, positionAt } from '../domain/along-line.ts';
import type { FeatureRecord } from '../domain/atlas.ts';
import type { Place } from '../domain/geodesic.ts';
import type { LineGuide } from '../domain/line-posts.ts';
import {
  emptyMeasurement,
  type Measurement,
  measureStep,
  type SitePlace,
  snapped,
  traceOf,
} from '../domain/measure.ts';
import { loadGuide } from './line-guides.ts';
import { readyAtlas, selectSelection } from './selectors.ts';
import { type Load, store } from './store.ts';

/*
 * What is told along a line, the ride along it, and the measure tool. A store of its own: no link restores it, and it
 * stays out of the first view. The map reads `marker`, `trace`, `corners` and `camera`, and tells `pointAt`,
 * `pointAway`, `clickAt` and `letGo`; it knows no more of this.
 */

export type AlongTool = 'none' | 'measure' | 'ride';

export const rideSpeeds = ['slow', 'medium', 'fast'] as const;
export type RideSpeed = (typeof rideSpeeds)[number];

/** Where on a line the reader is. Degrees; longitude may run past 180, as the line does; bearing clockwise from north. */
export interface AlongMarker {
  readonly longitude: number;
  readonly latitude: number;
  readonly bearing: number;
}

/** A request to move the camera; `serial` tells two alike apart. */
export interface RideCamera {
  readonly serial: number;
  readonly longitude: number;
  readonly latitude: number;
  /** Zoom in to this where the map is further out; otherwise the zoom stays. `null`: it stays. */
  readonly atLeastZoom: number | null;
  /** `jump`: at once, as the frames of a flight and under reduced motion; `ease`: one flight of at most 1.5 s. */
  readonly how: 'jump' | 'ease';
}

export interface Ride {
  /** Measured kilometre from the start. */
  readonly km: number;
  readonly playing: boolean;
  readonly speed: RideSpeed;
}

export interface AlongState {
  readonly tool: AlongTool;
  /** The line that is told about: ridden, or under the pointer. */
  readonly line: string | null;
  readonly guide: Load<LineGuide>;
  /** Measured kilometre at which the pointer is on the line. */
  readonly pointed: number | null;
  readonly ride: Ride;
  readonly marker: AlongMarker | null;
  readonly camera: RideCamera | null;
  readonly measurement: Measurement;
  /** The measured line for the map, bent as geodesics are. */
  readonly trace: readonly Place[];
  /** Its points as they were set. */
  readonly corners: readonly Place[];
  /** What points are caught by. */
  readonly sites: Load<readonly SitePlace[]>;
}

export const initialAlong: AlongState = {
  tool: 'none',
  line: null,
  guide: { type: 'idle' },
  pointed: null,
  ride: { km: 0, playing: false, speed: 'medium' },
  marker: null,
  camera: null,
  measurement: emptyMeasurement,
  trace: [],
  corners: [],
  sites: { type: 'idle' },
};

export const alongStore = createStore<AlongState>(() => initialAlong);

export const useAlong = <T>(select: (state: AlongState) => T): T => useStore(alongStore, select);

/** True when the reader's system asks for less motion: then nothing flies. */
export const wantsStillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The guide to a line, once it is there. */
export const readyGuide = ({ guide }: AlongState): LineGuide | null => (guide.type === 'ready' ? guide.value : null);

const markerAt = (guide: LineGuide, km: number): AlongMarker => {
  const { place, bearing } = positionAt(guide.course, km);
  return { longitude: place[0], latitude: place[1], bearing };
};

/** Fetches what is told along a line, coarse geometry first; called again after a failure it retries. */
export async function openLine(line: string): Promise<void> {
  const now = alongStore.getState();
  if (now.line === line && now.guide.type !== 'failed' && now.guide.type !== 'idle') return;
  const atlas = readyAtlas(store.getState());
  if (!atlas) return;
  alongStore.setState({ line, guide: { type: 'loading' }, pointed: null, marker: null });
  const guide = await loadGuide(atlas, line, 'overview');
  const { line: wanted } = alongStore.getState();
  if (wanted === line) alongStore.setState({ guide });
}

/** The line under the pointer, if it is one of the selected project's. */
function lineUnderPointer(): string | null {
  const state = store.getState();
  const hovered = readyAtlas(state)?.featureById.get(state.pointer.hover ?? '');
  if (!hovered || hovered.projectId !== selectSelection(state)?.project.id) return null;
  return hovered.type === 'section' || hovered.type === 'site' ? (hovered.line ?? null) : null;
}

/** The map tells where the pointer is, after it has told what is under it: finds the kilometre on a selected line. */
export function pointAt(longitude: number, latitude: number): void {
  if (alongStore.getState().tool !== 'none') return;
  const line = lineUnderPointer();
  if (line === null) {
    pointAway();
    return;
  }
  void openLine(line);
  const guide = readyGuide(alongStore.getState());
  if (!guide) return;
  const { km } = kilometreAt(guide.course, [longitude, latitude]);
  alongStore.setState({ pointed: km, marker: markerAt(guide, km) });
}

/** The pointer has left the lines, or the map. */
export function pointAway(): void {
  const { tool, pointed } = alongStore.getState();
  if (tool === 'none' && pointed !== null) alongStore.setState({ pointed: null, marker: null });
}

let serial = 0;

/** Stands at a measured kilometre and asks the camera there. */
export function rideTo(km: number, how: RideCamera['how'] = 'jump', atLeastZoom: number | null = null): void {
  const state = alongStore.getState();
  const guide = readyGuide(state);
  if (!guide || state.tool !== 'ride') return;
  const held = Math.max(0, Math.min(guide.course.length, km));
  const marker = markerAt(guide, held);
  const { longitude, latitude } = marker;
  serial += 1;
  const camera = { serial, longitude, latitude, atLeastZoom, how: wantsStillness() ? 'jump' : how } as const;
  alongStore.setState({ ride: { ...state.ride, km: held }, marker, camera });
}

/** The reader has moved the map by hand: the ride waits and leaves the camera alone. */
export function letGo(): void {
  const { ride } = alongStore.getState();
  if (ride.playing) alongStore.setState({ ride: { ...ride, playing: false } });
}

/** Puts the tools away. */
export function closeAlong(): void {
  const { sites, ride } = alongStore.getState();
  alongStore.setState({ ...initialAlong, sites, ride: { ...initialAlong.ride, speed: ride.speed } });
}

/** Shows a measurement and what the map draws of it. */
export function showMeasurement(step: Parameters<typeof measureStep>[1]): void {
  const before = alongStore.getState().measurement;
  const measurement = measureStep(before, step);
  if (measurement === before) return;
  const corners = measurement.points.map(({ place }) => place);
  alongStore.setState({ measurement, trace: traceOf(measurement), corners });
}

/** How near a click must be to a site to be caught by it, CSS pixels; and at least so many metres. */
const catchPixels = 12;
const catchMetres = 300;

/** The map tells a click. While measuring it sets a point, and the click is used up: returns true. */
export function clickAt(longitude: number, latitude: number): boolean {
  const { tool, sites } = alongStore.getState();
  if (tool !== 'measure') return false;
  const reach = Math.max(catchMetres, catchPixels * (store.getState().metresPerPixel ?? 0));
  const place: Place = [((((longitude + 180) % 360) + 360) % 360) - 180, latitude];
  const point = snapped(place, sites.type === 'ready' ? sites.value : [], reach);
  showMeasurement({ type: 'add', point });
  return true;
}

/** The line that a selection speaks of first: its own, else its project's chief one. */
export const lineOfSelection = (
  feature: FeatureRecord | null,
  lines: readonly (readonly FeatureRecord[])[],
): string | null =>
  (feature?.line && lines.some(([first]) => first?.line === feature.line) ? feature.line : lines[0]?.[0]?.line) ?? null;
