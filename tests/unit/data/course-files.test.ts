import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadDrawnPlaces } from '../../../src/data/course-files.ts';

vi.mock('../../../src/data/files.ts', () => ({
  fileUrl: (name: string) => (name === 'areas' ? null : `/built/${name}.json`),
}));

const answer = (...features: readonly unknown[]) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify({ type: 'FeatureCollection', features }))));
const feature = (properties: object, type: string, coordinates: unknown) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const course = feature({ id: 'a', type: 'section', rank: 1 }, 'LineString', [
  [179, 66],
  [181, 66],
]);

afterEach(() => vi.unstubAllGlobals());

describe('courses and places', () => {
  it('are those of sections and sites; what else is drawn is passed over', async () => {
    answer(
      course,
      feature({ id: 's', type: 'site' }, 'Point', [100, 50]),
      feature({ id: 'u', type: 'unit' }, 'Point', [100, 50]),
      feature({ id: 'n', type: 'name' }, 'LineString', [[1, 1]]),
      feature({ id: 'area', type: 'area' }, 'MultiPolygon', []),
    );
    const loaded = await loadDrawnPlaces('overview');
    if (loaded.type !== 'ready') throw new Error('not ready');
    expect([...loaded.value.courses]).toEqual([
      [
        'a',
        [
          [179, 66],
          [181, 66],
        ],
      ],
    ]);
    expect(loaded.value.sites).toEqual([{ id: 's', place: [100, 50] }]);
  });

  it.each([
    ['a course of one vertex', feature({ id: 'a', type: 'section' }, 'LineString', [[100, 50]])],
    ['a latitude off the earth', feature({ id: 's', type: 'site' }, 'Point', [100, 95])],
    [
      'a site drawn as a line',
      feature({ id: 's', type: 'site' }, 'LineString', [
        [100, 50],
        [101, 50],
      ]),
    ],
    [
      'a section without an id',
      feature({ type: 'section' }, 'LineString', [
        [100, 50],
        [101, 50],
      ]),
    ],
    ['a vertex that is no pair', feature({ id: 'a', type: 'section' }, 'LineString', [[100], [101, 50]])],
  ])('are refused with %s', async (_, broken) => {
    answer(course, broken);
    expect(await loadDrawnPlaces('detail')).toMatchObject({
      type: 'failed',
      issue: { type: 'broken', file: 'detail.json' },
    });
  });

  it('say when a file was not built', async () => {
    expect(await loadDrawnPlaces('areas')).toMatchObject({ type: 'failed', issue: { type: 'missing' } });
  });
});
