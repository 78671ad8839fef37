import {
  type Atlas,
  type AtlasFile,
  type FeatureRecord,
  indexAtlas,
  type ProjectEntry,
} from '../../src/domain/atlas.ts';
import type { ProjectDetail } from '../../src/domain/detail.ts';
import type { FeatureProperties } from '../../src/domain/feature.ts';
import type { Project } from '../../src/domain/project.ts';
import { type SearchDocument, searchIndex } from '../../src/domain/search.ts';
import type { Source } from '../../src/domain/source.ts';
import type { Text } from '../../src/domain/text.ts';
import { initialState, store } from '../../src/state/store.ts';

/* A small atlas for component tests: one gas pipeline of two sections with a station, and one plant. */

export const text = (en: string, ru = `${en} (ru)`, zh = `${en} (zh)`): Text => ({ en, ru, zh });

export const entry = (id: string, more: Partial<ProjectEntry> = {}): ProjectEntry => ({
  id,
  sector: 'gas',
  role: 'mission',
  order: 1,
  names: text(`Project ${id}`),
  labels: text(`Label ${id}`),
  places: text('From here to there'),
  participants: [],
  bounds: [100, 50, 110, 60],
  ...more,
});

export const section = (id: string, projectId: string, more: Partial<FeatureRecord> = {}): FeatureRecord => ({
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
  line: 'trunk',
  order: 1,
  measuredKm: 2159,
  ...more,
});

export const site = (id: string, projectId: string, more: Partial<FeatureRecord> = {}): FeatureRecord => ({
  id,
  projectId,
  type: 'site',
  kind: 'compressor-station',
  names: text(`Station ${id}`),
  countries: ['RU'],
  accuracy: 'generalised',
  rank: 3,
  bounds: [101, 51, 101, 51],
  ...more,
});

export const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  title: `Title ${id}`,
  publisher: `Publisher ${id}`,
  url: `https://example.org/${id}`,
  date: '2019-12-03',
  language: 'en',
  ...more,
});

export const atlasFile: AtlasFile = {
  version: '2026.01.1',
  date: '2026-01-01',
  credits: ['© OpenStreetMap contributors'],
  projects: [
    entry('power', { names: text('Power of Siberia', 'Сила Сибири', '西伯利亚力量'), participants: ['gazprom'] }),
    entry('plant', { sector: 'nuclear', order: 2, names: text('Tianwan', 'Тяньваньская АЭС', '田湾核电站') }),
  ],
  features: [
    section('north', 'power', { officialKm: 2158, capacity: { value: 38, unit: 'bcm/yr' } }),
    section('south', 'power', { order: 2, bounds: [105, 50, 110, 52], measuredKm: 800 }),
    site('station', 'power', { line: 'trunk', km: 300 }),
    {
      ...site('unit', 'plant', { type: 'unit', kind: 'reactor', accuracy: 'digitised', siteId: 'plant-site' }),
      history: [{ from: '2007', status: 'operating' }],
    },
  ],
  organisations: [{ id: 'gazprom', names: text('Gazprom', 'Газпром', '俄气'), country: 'RU' }],
  redirects: {},
};

export const atlas: Atlas = indexAtlas(atlasFile);

const shared = (id: string) => ({
  id,
  projectId: 'power',
  names: atlas.featureById.get(id)?.names ?? text(id),
  countries: ['RU' as const],
  accuracy: { class: 'surveyed' as const, metres: 300 },
  licence: 'ODbL-1.0' as const,
  rank: 1 as const,
});

const features: FeatureProperties[] = [
  {
    ...shared('north'),
    type: 'section',
    kind: 'pipeline',
    role: 'main',
    line: 'trunk',
    order: 1,
    history: [
      { from: '2014-09-01', status: 'building', sources: [] },
      { from: '2019-12-02', status: 'operating', sources: ['kremlin'] },
    ],
    officialLength: { km: 2158, sources: ['ria'] },
    lengthNote: text('Two figures are in use.'),
    capacity: { value: 38, unit: 'bcm/yr', sources: ['gazprom-page'] },
    sources: ['osm'],
  },
  {
    ...shared('south'),
    type: 'section',
    kind: 'pipeline',
    role: 'main',
    line: 'trunk',
    order: 2,
    history: [{ from: '2019-12-02', status: 'operating', sources: ['kremlin'] }],
    sources: ['osm'],
  },
  { ...shared('station'), type: 'site', kind: 'compressor-station', line: 'trunk', km: 300, sources: ['osm'] },
];

export const project: Project = {
  id: 'power',
  sector: 'gas',
  role: 'mission',
  order: 1,
  names: text('Power of Siberia', 'Сила Сибири', '西伯利亚力量'),
  labels: text('Power of Siberia'),
  places: text('From here to there'),
  summary: text('A pipeline from Siberia to China.'),
  summarySources: ['kremlin', 'ria'],
  aliases: [],
  participants: [
    { organisationId: 'gazprom', role: 'owner', share: 50.1, sources: ['gazprom-page'], confidence: 'reported' },
  ],
  facts: [
    {
      key: 'capacity',
      label: text('Design capacity'),
      headline: true,
      values: [{ number: 38, unit: 'bcm/yr', sources: ['gazprom-page'], confidence: 'reported' }],
    },
    {
      key: 'cost',
      label: text('Cost'),
      values: [
        { number: 27, unit: 'USD-bn', sources: ['ria'], confidence: 'disputed' },
        { number: 36, unit: 'USD-bn', qualifier: 'about', sources: [], confidence: 'unsourced' },
      ],
    },
    {
      key: 'staff',
      label: text('Staff'),
      values: [{ number: 900, to: 1000, unit: 'people', asOf: '2020', sources: ['ria'], confidence: 'estimated' }],
    },
  ],
  milestones: [
    { date: '2028', label: text('Planned peak'), sources: ['ria'], confidence: 'reported' },
    { date: '2019-12-02', label: text('First gas'), featureId: 'north', sources: ['kremlin'], confidence: 'reported' },
  ],
  series: [
    {
      id: 'gas',
      label: text('Gas delivered'),
      unit: 'bcm',
      points: [
        { year: 2019, value: 0.3, sources: ['kremlin'], confidence: 'reported' },
        { year: 2020, value: 4.1, sources: ['ria'], confidence: 'estimated' },
        { year: 2021, value: 10, forecast: true, sources: ['ria'], confidence: 'reported' },
      ],
      target: { value: 38, label: text('Contract'), sources: ['gazprom-page'] },
    },
  ],
  claims: [],
};

export const detail: ProjectDetail = {
  project,
  features,
  sources: [source('osm'), source('ria', { language: 'ru' }), source('kremlin'), source('gazprom-page')],
};

const documents: SearchDocument[] = [
  { id: 'power', kind: 'project', names: project.names, terms: ['Sila Sibiri', 'xiboliya liliang'] },
  {
    id: 'north',
    kind: 'section',
    names: text('Section north', 'Северный участок', '北段'),
    terms: [],
    projectId: 'power',
  },
  { id: 'plant', kind: 'project', names: text('Tianwan', 'Тяньваньская АЭС', '田湾核电站'), terms: ['tianwan'] },
  { id: 'town:1', kind: 'town', names: text('Tynda', 'Тында', '滕达'), terms: [], place: [124.7, 55.15], weight: 0.5 },
];
export const index = searchIndex(documents);

/** The store as it is with the atlas loaded and nothing selected; `more` on top. The address is emptied, too. */
export function givenAtlas(more: Partial<typeof initialState> = {}): void {
  window.history.replaceState(null, '', '/');
  store.setState({ ...initialState, atlas: { type: 'ready', value: atlas }, ...more }, true);
}
