import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { AtlasFile } from '../../src/domain/atlas.ts';
import { homeCamera } from '../../src/map/cameras.ts';
import { mapPadding, type SheetHeight } from '../../src/ui/shell/layout.ts';
import { clearance } from '../unit/map/screen.ts';

/* The opening view shows all corridors of the mission clear of the panels, at every window size. */

const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../geodata/built', `${name}.json`), 'utf8'));
const atlas: AtlasFile = read('atlas');
const overview: FeatureCollection = read('overview');

const mission = new Map(
  atlas.projects.filter(({ role }) => role === 'mission').map(({ id, names }) => [id, names.en] as const),
);
const projectOfFeature = new Map(atlas.features.map(({ id, projectId }) => [id, projectId]));
/** What the opening view draws: main lines, branches and plants. Ways that ships merely use lead out of it. */
const isOfCorridor = (id: string) => {
  const role = atlas.features.find((feature) => feature.id === id)?.role;
  return role === undefined || role === 'main' || role === 'branch';
};

const positions = new Map<string, Position[]>();
for (const { geometry, properties } of overview.features) {
  const project = projectOfFeature.get(properties?.id);
  if (!project || !mission.has(project) || !isOfCorridor(properties?.id)) continue;
  const own =
    geometry.type === 'LineString' ? geometry.coordinates : geometry.type === 'Point' ? [geometry.coordinates] : [];
  positions.set(project, [...(positions.get(project) ?? []), ...own]);
}

const windows: readonly (readonly [width: number, height: number])[] = [
  [320, 568],
  [360, 640],
  [390, 844],
  [430, 932],
  [600, 960],
  [700, 500],
  [768, 1024],
  [844, 390],
  [1024, 768],
  [1100, 700],
  [1280, 720],
  [1366, 768],
  [1440, 900],
  [1536, 864],
  [1920, 1080],
  [2560, 1080],
  [2560, 1440],
  [3840, 2160],
];
const sheets: readonly SheetHeight[] = ['peek', 'half'];

describe('the opening view', () => {
  it('knows where every corridor of the mission lies', () => {
    expect([...mission.keys()].filter((id) => !positions.has(id))).toEqual([]);
    expect(positions.size).toBeGreaterThanOrEqual(5);
  });

  describe.each(windows)('of a window of %i × %i', (width, height) => {
    it.each(['arctic', 'globe', 'mercator'] as const)('shows every corridor clear of the panels: %s', (projection) => {
      for (const sheet of sheets) {
        for (const detail of [false, true]) {
          const padding = mapPadding(width, height, { detail, sheet });
          const camera = homeCamera(projection, { width, height }, padding);
          const covered = [...positions].filter(([, places]) =>
            places.some(([longitude = 0, latitude = 0]) => {
              return clearance(projection, camera, [longitude, latitude], { width, height }, padding) < 0;
            }),
          );
          expect(covered.map(([id]) => `${id} (sheet ${sheet}, detail ${detail})`)).toEqual([]);
        }
      }
    });
  });
});
