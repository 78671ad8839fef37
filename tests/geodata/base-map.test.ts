import { brotliCompressSync } from 'node:zlib';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { buildBaseMap } from '../../geodata/build/base-map.ts';

const { overview, detail, labels } = buildBaseMap();
const maps = [
  ['overview', overview],
  ['detail', detail],
] as const;

/** Brotli at its best, as a static host serves a file that was compressed once. */
const kilobytes = (map: FeatureCollection): number => brotliCompressSync(JSON.stringify(map)).length / 1000;
const ofLayer = (map: FeatureCollection, layer: string): Feature[] =>
  map.features.filter(({ properties }) => properties?.layer === layer);
const byId = (map: FeatureCollection, id: string): Feature | undefined =>
  map.features.find(({ properties }) => properties?.id === id);

function linesOf({ geometry }: Feature): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString') return geometry.coordinates;
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  throw new Error(`unexpected ${geometry.type}`);
}
const positionsOf = (feature: Feature): Position[] => linesOf(feature).flat();
const isIn = ([west, south, east, north]: number[], [x = 0, y = 0]: Position): boolean =>
  x >= (west ?? 0) && x <= (east ?? 0) && y >= (south ?? 0) && y <= (north ?? 0);

describe.each(maps)('the %s base map', (_name, map) => {
  it('has ids of its own and known layers', () => {
    const ids = map.features.map(({ properties }) => `${properties?.layer} ${properties?.id}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(map.features.map(({ properties }) => properties?.layer))).toEqual(
      new Set(['land', 'country', 'lake', 'river', 'border', 'border-disputed', 'graticule', 'arctic-circle', 'edge']),
    );
    expect(ofLayer(map, 'country').map(({ properties }) => properties?.id)).toEqual(['ru', 'cn']);
  });

  it('never jumps across the 180th meridian', () => {
    const jumps = map.features
      .flatMap(linesOf)
      .flatMap((line) => line.slice(1).map(([longitude = 0], at) => Math.abs(longitude - (line[at]?.[0] ?? 0))));
    expect(jumps.reduce((widest, jump) => Math.max(widest, jump), 0)).toBeLessThan(30);
  });

  it('keeps polygons between -180 and 180 and north of 60° S', () => {
    for (const feature of [...ofLayer(map, 'land'), ...ofLayer(map, 'country'), ...ofLayer(map, 'lake')]) {
      expect(positionsOf(feature).every((position) => isIn([-180, -60, 180, 84], position))).toBe(true);
    }
  });

  it('closes Chukotka without a gap', () => {
    const ends = (side: number) =>
      [
        ...new Set(
          positionsOf(byId(map, 'ru') as Feature)
            .filter(([longitude]) => longitude === side)
            .map(([, latitude = 0]) => latitude),
        ),
      ].sort();
    expect(ends(180).length).toBeGreaterThanOrEqual(4);
    expect(ends(-180).length).toBe(ends(180).length);
    // The two sides of the source differ by one step of its grid, 0.0017°.
    const gaps = ends(180).map((latitude, at) => Math.abs((ends(-180)[at] ?? 0) - latitude));
    expect(Math.max(...gaps)).toBeLessThan(0.002);
  });

  it('shares every vertex of Russia and China with the land or with a border', () => {
    const known = new Set(
      [...ofLayer(map, 'land'), ...ofLayer(map, 'border'), ...ofLayer(map, 'border-disputed')]
        .flatMap(positionsOf)
        .map(String),
    );
    for (const feature of ofLayer(map, 'country')) {
      const strangers = positionsOf(feature).filter((position) => !known.has(String(position)));
      expect(strangers.length / positionsOf(feature).length).toBeLessThan(0.01);
    }
  });

  it.each([
    ['crimea', [32, 45, 36.8, 46.6]],
    ['kashmir', [72, 32, 78.5, 37.3]],
    ['aksai-chin', [76, 32, 81, 36.6]],
    ['arunachal', [91, 26.5, 98, 30]],
    ['western-sahara', [-17.2, 20.7, -8, 28]],
    ['abkhazia', [41.3, 42.3, 42.3, 43.4]],
    ['south-ossetia', [43.4, 41.9, 44.8, 42.8]],
    ['transnistria', [28.4, 46.4, 30, 48.3]],
    ['kosovo', [19.9, 41.8, 22, 43.4]],
  ])('has the disputed border %s where it belongs', (id, box) => {
    const feature = ofLayer(map, 'border-disputed').find(({ properties }) => properties?.id === id) as Feature;
    expect(positionsOf(feature).length).toBeGreaterThan(2);
    expect(positionsOf(feature).filter((position) => !isIn(box, position))).toEqual([]);
  });

  it('does not draw a disputed stretch as settled too', () => {
    const settled = new Set(
      ofLayer(map, 'border')
        .flatMap(linesOf)
        .flatMap((line) => line.slice(1).map((position, at) => [String(position), String(line[at])].sort().join())),
    );
    for (const id of ['crimea', 'kosovo', 'arunachal']) {
      const [one = [], other = []] =
        linesOf(ofLayer(map, 'border-disputed').find(({ properties }) => properties?.id === id) as Feature)[0] ?? [];
      expect(settled.has([String(one), String(other)].sort().join())).toBe(false);
    }
  });

  it.each(['baikal', 'khanka', 'balkhash', 'aral-sea', 'ladoga', 'onega', 'taymyr', 'khuvsgul'])(
    'has the lake %s',
    (id) => {
      expect(ofLayer(map, 'lake').some(({ properties }) => properties?.id === id)).toBe(true);
    },
  );

  it('has Baikal in its place and length', () => {
    const [longitudes, latitudes] = [0, 1].map((axis) =>
      positionsOf(byId(map, 'baikal') as Feature).map((one) => one[axis] ?? 0),
    );
    expect(Math.min(...(longitudes ?? []))).toBeCloseTo(103.7, 0);
    expect(Math.max(...(latitudes ?? [])) - Math.min(...(latitudes ?? []))).toBeGreaterThan(4);
  });

  it('leaves the Caspian Sea open', () => {
    const land = ofLayer(map, 'land')[0]?.geometry;
    const holes = land?.type === 'MultiPolygon' ? land.coordinates.flatMap((polygon) => polygon.slice(1)) : [];
    expect(holes.some((hole) => hole.every((one) => isIn([46, 36, 55.5, 47.6], one)) && hole.length > 20)).toBe(true);
  });

  it.each([
    'ob',
    'irtysh',
    'yenisei',
    'angara',
    'lena',
    'aldan',
    'vilyuy',
    'amur',
    'argun',
    'songhua',
    'huang-he',
    'yangtze',
    'volga',
    'kama',
  ])('has the river %s', (id) => {
    expect(ofLayer(map, 'river').some(({ properties }) => properties?.id === id)).toBe(true);
  });
});

describe('the labels', () => {
  it('have unique ids, a rank from 1 to 6, and names in three scripts', () => {
    const ids = labels.features.map(({ properties }) => properties?.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { properties } of labels.features) {
      expect(properties?.rank).toBeGreaterThanOrEqual(1);
      expect(properties?.rank).toBeLessThanOrEqual(6);
      expect(properties?.name_en).toMatch(/^[\p{Script=Latin}][\p{Script=Latin} .'()-]*$/u);
      expect(properties?.name_ru).toMatch(/^[А-ЯЁ][А-ЯЁа-яё -]*$/);
      expect(properties?.name_zh).toMatch(/^[\p{Script=Han}—-]+$/u);
    }
  });

  it('open with few towns', () => {
    const first = labels.features.filter(
      ({ properties }) => properties?.rank === 1 && /^(town|capital)$/.test(properties.kind),
    );
    expect(first.map(({ properties }) => properties?.name_en).sort()).toEqual([
      'Beijing',
      'Blagoveshchensk',
      'Irkutsk',
      'Khabarovsk',
      'Moscow',
      'Murmansk',
      'Novosibirsk',
      'Shanghai',
      'Tynda',
      'Vladivostok',
      'Yekaterinburg',
    ]);
  });

  it('thin out with rank', () => {
    const upTo = (rank: number) => labels.features.filter(({ properties }) => properties?.rank <= rank).length;
    expect([1, 2, 3, 4, 5].every((rank) => upTo(rank) < upTo(rank + 1))).toBe(true);
    expect(upTo(6)).toBeLessThan(800);
  });
});

describe('the weight', () => {
  it('stays within budget', () => {
    expect(kilobytes(overview)).toBeLessThanOrEqual(50);
    expect(kilobytes(labels)).toBeLessThanOrEqual(24);
    expect(kilobytes(detail)).toBeLessThanOrEqual(600);
  }, 60_000);
});
