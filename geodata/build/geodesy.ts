import geographiclib from 'geographiclib-geodesic';
import type { Position } from 'geojson';

const earth = geographiclib.Geodesic.WGS84;

/** Metres between two [longitude, latitude] positions on WGS84 (Karney 2013, by geographiclib). */
export function distance([lon1 = 0, lat1 = 0]: Position, [lon2 = 0, lat2 = 0]: Position): number {
  return earth.Inverse(lat1, lon1, lat2, lon2).s12 ?? 0;
}

/** Kilometres along a line on WGS84. */
export function lineLength(line: readonly Position[]): number {
  return line.slice(1).reduce((sum, position, at) => sum + distance(line[at] ?? position, position), 0) / 1000;
}

/**
 * The line with points added along the geodesic wherever two neighbours are further apart than `limit` metres, so
 * that every projection draws the same course. Longitudes go on past 180 where the line does.
 */
export function densified(line: readonly Position[], limit: number): Position[] {
  const dense: Position[] = [];
  line.forEach((position, at) => {
    const before = line[at - 1];
    if (before) {
      const [lon1 = 0, lat1 = 0] = before;
      const [lon2 = 0, lat2 = 0] = position;
      const { s12: length = 0, azi1 = 0 } = earth.Inverse(lat1, lon1, lat2, lon2);
      const steps = Math.ceil(length / limit);
      for (let step = 1; step < steps; step += 1) {
        const { lat2: latitude = 0, lon2: longitude = 0 } = earth.Direct(lat1, lon1, azi1, (length * step) / steps);
        dense.push([longitude + 360 * Math.round((lon1 - longitude) / 360), latitude]);
      }
    }
    dense.push([...position]);
  });
  return dense;
}

/** The position `east` and `north` metres from another: exact enough for the fan of a plant's units. */
export function moved([longitude = 0, latitude = 0]: Position, [east, north]: readonly [number, number]): Position {
  const { lat2 = latitude, lon2 = longitude } = earth.Direct(
    latitude,
    longitude,
    (Math.atan2(east, north) * 180) / Math.PI,
    Math.hypot(east, north),
  );
  return [lon2, lat2];
}
