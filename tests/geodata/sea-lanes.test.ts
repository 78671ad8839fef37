import { expect, it } from 'vitest';
import { readCurated } from '../../geodata/build/curated.ts';
import { landings } from './coast.ts';

/** Where a lane may meet land: a canal and two rivers, named. West, south, east, north. */
const passages: Readonly<Record<string, readonly [number, number, number, number]>> = {
  'Suez Canal': [32.2, 29.8, 32.7, 31.4],
  Yenisei: [80, 69, 88, 72],
  Khatanga: [101, 71.5, 107.5, 74],
};
const lanes = readCurated().features.flatMap(({ properties, geometry }) =>
  properties.kind === 'sea-route' && geometry.type === 'LineString'
    ? [[properties.id, geometry.coordinates] as const]
    : [],
);

it('finds land where there is land', () =>
  expect(
    landings([
      [100, 60],
      [100, 80],
    ]).length,
  ).toBeGreaterThan(0));

it.each(lanes)('%s stays at sea', (_, line) => {
  const ashore = landings(line).filter(
    ([longitude = 0, latitude = 0]) =>
      !Object.values(passages).some(
        ([west, south, east, north]) =>
          longitude >= west && longitude <= east && latitude >= south && latitude <= north,
      ),
  );
  expect(ashore).toEqual([]);
});
