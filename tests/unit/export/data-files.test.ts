import { afterEach, describe, expect, it, vi } from 'vitest';
import { noFilters, visible } from '../../../src/domain/filters.ts';
import { csvDownload, type DataRequest, geoJsonDownload } from '../../../src/export/data-files.ts';
import { atlas, detail } from '../../ui/fixture.ts';

vi.mock('../../../src/data/files.ts', () => ({
  fileUrl: (name: string) => `/built/${name}.json`,
  loadProject: vi.fn(),
}));
const { loadProject } = await import('../../../src/data/files.ts');

const request: DataRequest = {
  atlas,
  shown: visible(atlas, { ...noFilters, sector: ['gas'] }, null, atlas.date),
  day: atlas.date,
  language: 'en',
  description: '1 of 2 projects',
  filters: [],
  link: 'https://example.org/',
};
const offline = { type: 'failed', issue: { type: 'offline', file: 'project-power.json' } } as const;
const empty = () => Promise.resolve(new Response('{"features":[]}'));

afterEach(() => vi.unstubAllGlobals());

describe('downloads', () => {
  it('fetch what is known of the projects that are shown, and of no others', async () => {
    vi.mocked(loadProject).mockResolvedValue({ type: 'ready', value: detail });
    const made = await csvDownload(request);
    expect(vi.mocked(loadProject).mock.calls).toEqual([['power']]);
    expect(made.type === 'ready' && made.blob.type).toBe('text/csv;charset=utf-8');
    const words = made.type === 'ready' ? await made.blob.text() : '';
    expect(words).toContain('ODbL-1.0');
  });

  it('fail as a whole when a part is missing: no file with holes', async () => {
    vi.mocked(loadProject).mockResolvedValue(offline);
    expect(await csvDownload(request)).toEqual({ type: 'failed', reason: offline.issue });
    vi.mocked(loadProject).mockResolvedValue({ type: 'ready', value: detail });
    vi.stubGlobal('fetch', (url: string) =>
      url.includes('sites') ? Promise.resolve(new Response('', { status: 404 })) : empty(),
    );
    expect(await geoJsonDownload(request)).toEqual({
      type: 'failed',
      reason: { type: 'missing', file: 'sites.json', status: 404 },
    });
  });

  it('make a map file from all geometry there is', async () => {
    vi.mocked(loadProject).mockResolvedValue({ type: 'ready', value: detail });
    const asked: string[] = [];
    vi.stubGlobal('fetch', (url: string) => {
      asked.push(url);
      return empty();
    });
    const made = await geoJsonDownload(request);
    expect(asked.sort()).toEqual(['/built/areas.json', '/built/detail.json', '/built/sites.json']);
    expect(made.type === 'ready' && JSON.parse(await made.blob.text()).features).toHaveLength(3);
  });
});
