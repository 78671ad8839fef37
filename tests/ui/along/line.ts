import type { DrawnPlaces } from '../../../src/data/course-files.ts';
import type { Loaded } from '../../../src/data/load.ts';

/* The fixture's pipeline as it is drawn: two sections along a parallel, and on the first a station at km 300. */

export const stationAt = 100 + (5 * 300) / 2159;

export const drawn: DrawnPlaces = {
  courses: new Map([
    [
      'north',
      [
        [100, 50],
        [105, 50],
      ],
    ],
    [
      'south',
      [
        [105, 50],
        [110, 50],
      ],
    ],
  ]),
  sites: [{ id: 'station', place: [stationAt, 50] }],
};

export const ready: Loaded<DrawnPlaces> = { type: 'ready', value: drawn };
export const offline: Loaded<DrawnPlaces> = { type: 'failed', issue: { type: 'offline', file: 'overview.json' } };
