import { arcticForward } from './arctic.ts';
import type { Padding } from './port.ts';

/**
 * The opening view, for the live map and for the poster: the smallest frame on the Arctic plane with all corridors in
 * it, fitted into what the panels leave free. Both use this frame, so one gives way to the other without a jump.
 */

/** Corners of the mission that the frame must hold: longitude, latitude. */
const landmarks: readonly (readonly [number, number])[] = [
  [37.66, 55.78], // Moscow, start of the Trans-Siberian
  [33.05, 68.97], // Murmansk
  [190.2, 66.0], // Bering Strait, end of the Northern Sea Route
  [173.3, 64.4], // Provideniya
  [143.6, 49.0], // Sovetskaya Gavan, end of the Baikal–Amur
  [131.9, 43.1], // Vladivostok
  [121.5, 31.2], // Shanghai
  [120.15, 26.8], // Xiapu
];

/** A rectangle on the Arctic plane, metres; y grows to the north of the page. */
export interface Frame {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Room for names beside the outermost things, as a share of the frame. */
const margin = 0.05;

function frameOfLandmarks(): Frame {
  const points = landmarks.map(arcticForward);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const wide = (east - west) * margin;
  const high = (north - south) * margin;
  return { west: west - wide, east: east + wide, south: south - high, north: north + high };
}

export const homeFrame: Frame = frameOfLandmarks();

/** Metres of the Arctic plane per CSS pixel when the frame just fits into a window less its padding. */
export function metresPerPixel(width: number, height: number, padding: Padding): number {
  const free = {
    width: Math.max(40, width - padding.left - padding.right),
    height: Math.max(40, height - padding.top - padding.bottom),
  };
  return Math.max((homeFrame.east - homeFrame.west) / free.width, (homeFrame.north - homeFrame.south) / free.height);
}

/** The middle of the frame on the plane, metres. */
export const homeCentre: readonly [number, number] = [
  (homeFrame.west + homeFrame.east) / 2,
  (homeFrame.south + homeFrame.north) / 2,
];
