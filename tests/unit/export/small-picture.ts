import * as v from 'valibot';
import { type BaseFile, baseFileSchema, type RouteFile, routeFileSchema } from '../../../src/data/geometry-schema.ts';
import { type Atlas, type FeatureRecord, indexAtlas, type ProjectEntry } from '../../../src/domain/atlas.ts';
import { noFilters, visible } from '../../../src/domain/filters.ts';
import { type PictureInput, pictureSvg } from '../../../src/export/picture-svg.ts';
import { english } from '../../../src/i18n/messages.ts';

/* Two pipelines and a plant in the middle of a square country: what a picture must show and hide. */

const text = (en: string) => ({ en, ru: `${en} (ru)`, zh: `${en}（中）` });
const project = (id: string, more: Partial<ProjectEntry> = {}): ProjectEntry => ({
  id,
  sector: 'gas',
  role: 'mission',
  order: 1,
  names: text(`Project ${id}`),
  labels: text(`Label ${id}`),
  places: text('Somewhere'),
  participants: [],
  bounds: [100, 50, 110, 60],
  ...more,
});
const record = (id: string, projectId: string, more: Partial<FeatureRecord> = {}): FeatureRecord => ({
  id,
  projectId,
  type: 'section',
  kind: 'pipeline',
  names: text(`Feature ${id}`),
  countries: ['RU'],
  accuracy: 'surveyed',
  rank: 1,
  bounds: [100, 50, 110, 60],
  role: 'main',
  line: `${projectId}-line`,
  ...more,
});

export const atlas: Atlas = indexAtlas({
  version: '2026.11.1',
  date: '2026-11-23',
  credits: ['© OpenStreetMap contributors'],
  projects: [
    project('gas'),
    project('rail', { sector: 'rail', order: 2 }),
    project('plant', { sector: 'nuclear', order: 3 }),
  ],
  features: [
    record('pipe', 'gas', {
      history: [
        { from: '2014', status: 'building' },
        { from: '2019-12-02', status: 'operating' },
      ],
    }),
    record('track', 'rail', { kind: 'railway', history: [{ from: '1916', status: 'operating' }] }),
    record('planned', 'rail', { kind: 'railway', history: [{ from: '2030', status: 'proposed', planned: true }] }),
    record('reactors', 'plant', {
      type: 'site',
      kind: 'nuclear-plant',
      role: undefined,
      line: undefined,
      history: [{ from: '2006', status: 'operating' }],
    }),
  ],
  organisations: [],
  redirects: {},
});

const drawn = (id: string, sector: string, geometry: object, more: object = {}) => ({
  properties: { id, sector, type: 'section', kind: 'pipeline', rank: 1, role: 'main', accuracy: 'surveyed', ...more },
  geometry,
});
const line = (latitude: number) => ({
  type: 'LineString',
  coordinates: [
    [95, latitude],
    [105, latitude + 1],
    [115, latitude],
  ],
});
const labels = (words: string) => ({ label_en: words, label_ru: words, label_zh: words });
export const routes: RouteFile = v.parse(routeFileSchema, {
  features: [
    drawn('pipe', 'gas', line(60)),
    drawn('track', 'rail', line(56)),
    drawn('planned', 'rail', line(58)),
    drawn('rail', 'rail', line(56), { type: 'name', ...labels('Railway & <more>') }),
    drawn(
      'reactors',
      'nuclear',
      { type: 'Point', coordinates: [105, 52] },
      { type: 'site', kind: 'nuclear-plant', ...labels('The plant') },
    ),
  ],
});

/** Clockwise, as d3 and the built files have it. */
const square = [
  [80, 45],
  [80, 70],
  [130, 70],
  [130, 45],
  [80, 45],
];
export const base: BaseFile = v.parse(baseFileSchema, {
  features: [
    { properties: { layer: 'land' }, geometry: { type: 'MultiPolygon', coordinates: [[square]] } },
    {
      properties: { kind: 'town', rank: 1, name_en: 'Town', name_ru: 'Город', name_zh: '城市' },
      geometry: { type: 'Point', coordinates: [95, 50] },
    },
  ],
});

export const pictureInput = (more: Partial<PictureInput> = {}): PictureInput => {
  const day = more.day ?? atlas.date;
  return {
    atlas,
    shown: visible(atlas, noFilters, null, day),
    day,
    dim: false,
    selection: null,
    theme: 'light',
    language: 'en',
    framing: {
      projection: 'arctic',
      centre: { longitude: 105, latitude: 57 },
      metresPerPixel: 4000,
      bearing: 0,
      width: 900,
      height: 600,
    },
    base,
    routes: [routes],
    captions: {
      title: 'Corridors <& more>',
      contents: '3 of 3 projects',
      credits: ['Data: © OpenStreetMap contributors'],
      legend: { ...english.vocabulary, coarse: 'Roughly known' },
      scale: { label: 'Scale', distance: (metres) => `${metres / 1000} km` },
    },
    ...more,
  };
};

/** The picture as a document, or an error where it is not well-formed. */
export function parsed(input: PictureInput): { document: Document; svg: string; width: number; height: number } {
  const picture = pictureSvg(input);
  const document = new DOMParser().parseFromString(picture.svg, 'image/svg+xml');
  const fault = document.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent ?? 'not well-formed');
  return { document, ...picture };
}
