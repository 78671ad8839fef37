import {
  type Atlas,
  type AtlasFile,
  type FeatureRecord,
  indexAtlas,
  type ProjectEntry,
} from '../../src/domain/atlas.ts';
import { initialState, store } from '../../src/state/store.ts';

/*
 * A small atlas in which filters differ from each other: a gas pipeline of the mission with a section in use and one
 * being built, a nuclear plant with two units, and a railway of the context.
 */

const text = (en: string) => ({ en, ru: `${en} по-русски`, zh: `${en}中文` });

const project = (id: string, more: Partial<ProjectEntry>): ProjectEntry => ({
  id,
  sector: 'gas',
  role: 'mission',
  order: 1,
  names: text(`The ${id}`),
  labels: text(id),
  places: text(`Where the ${id} lies`),
  participants: [],
  bounds: [100, 50, 110, 60],
  ...more,
});

const section = (id: string, projectId: string, more: Partial<FeatureRecord>): FeatureRecord => ({
  id,
  projectId,
  type: 'section',
  kind: 'pipeline',
  names: text(`Section ${id}`),
  countries: ['RU'],
  accuracy: 'surveyed',
  rank: 1,
  bounds: [100, 50, 105, 55],
  history: [{ from: '2019-12-02', status: 'operating' }],
  role: 'main',
  line: `${projectId}-line`,
  ...more,
});

const reactor = (id: string, more: Partial<FeatureRecord>): FeatureRecord => ({
  id,
  projectId: 'plant',
  type: 'unit',
  kind: 'reactor',
  names: text(`Unit ${id}`),
  countries: ['CN'],
  accuracy: 'digitised',
  rank: 1,
  bounds: [119, 34, 119, 34],
  siteId: 'plant-site',
  ...more,
});

const file: AtlasFile = {
  version: '2026.01.1',
  date: '2026-01-01',
  credits: ['© OpenStreetMap contributors'],
  projects: [
    project('pipeline', { participants: ['gazprom', 'cnpc'] }),
    project('plant', { sector: 'nuclear', order: 2, participants: ['rosatom'], bounds: [119, 34, 120, 35] }),
    project('railway', { sector: 'rail', role: 'context', order: 3, bounds: [37, 43, 132, 60] }),
  ],
  features: [
    section('north', 'pipeline', { order: 1, officialKm: 1000, capacity: { value: 38, unit: 'bcm/yr' } }),
    section('south', 'pipeline', {
      order: 2,
      countries: ['RU', 'CN'],
      measuredKm: 500,
      history: [{ from: '2020', status: 'building' }],
    }),
    {
      ...section('station', 'pipeline', { type: 'site', kind: 'compressor-station', km: 300 }),
      history: undefined,
      role: undefined,
      names: text('Station'),
    },
    reactor('unit-1', { history: [{ from: '2007', status: 'operating' }], capacity: { value: 1060, unit: 'MW' } }),
    reactor('unit-2', { history: [{ from: '2021-05', status: 'building' }], capacity: { value: 1200, unit: 'MW' } }),
    section('rails', 'railway', { kind: 'railway', measuredKm: 3000 }),
  ],
  organisations: [
    { id: 'gazprom', names: text('Gazprom'), country: 'RU' },
    { id: 'cnpc', names: text('CNPC'), country: 'CN' },
    { id: 'rosatom', names: text('Rosatom'), country: 'RU' },
  ],
  redirects: { 'old-plant': 'plant' },
};

export const threeProjects: Atlas = indexAtlas(file);

/** The store with that atlas loaded and nothing selected, at an empty address; `more` on top. */
export function givenThreeProjects(more: Partial<typeof initialState> = {}): void {
  window.history.replaceState(null, '', '/');
  store.setState({ ...initialState, atlas: { type: 'ready', value: threeProjects }, ...more }, true);
}
