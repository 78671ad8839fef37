// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { homeView } from '../../../src/domain/view.ts';
import { loadPoster, posterIds, posterInfo } from '../../../src/embed/poster-info.ts';

const text = (en: string) => ({ en, ru: en, zh: en });
const info = { id: 'atlas', title: text('Atlas'), alt: text('A map'), facts: [{ label: text('a'), value: text('b') }] };

afterEach(() => vi.unstubAllGlobals());

/** A site that has these files. */
function served(files: Readonly<Record<string, string>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const body = files[address];
    return new Response(body ?? 'Not found', { status: body === undefined ? 404 : 200 });
  });
  return asked;
}

describe('the information of a poster', () => {
  it('is taken as it is where it has the expected form', () => {
    expect(posterInfo(info)).toEqual(info);
  });

  it.each([
    null,
    'atlas',
    [],
    { ...info, id: 7 },
    { ...info, title: { en: 'Atlas' } },
    { ...info, alt: undefined },
    { ...info, facts: {} },
    { ...info, facts: [{ label: text('a') }] },
    { ...info, facts: [null] },
    { ...info, facts: Array.from({ length: 9 }, () => info.facts[0]) },
  ])('is refused in any other form', (value) => {
    expect(posterInfo(value)).toBeNull();
  });
});

describe('the poster of a view', () => {
  it("is its claim's, else that of its selection, else the opening view's, which stands in for all", () => {
    expect(posterIds(homeView, null)).toEqual(['atlas']);
    expect(posterIds({ ...homeView, selection: 'tianwan' }, null)).toEqual(['tianwan', 'atlas']);
    expect(posterIds({ ...homeView, selection: 'tianwan', claim: 'oil' }, null)).toEqual(['claim-oil', 'atlas']);
  });

  it('is never asked for where the build has made none', () => {
    const known = new Set(['atlas', 'tianwan']);
    expect(posterIds({ ...homeView, selection: 'tianwan-1' }, known)).toEqual(['atlas']);
    expect(posterIds({ ...homeView, selection: 'tianwan' }, known)).toEqual(['tianwan', 'atlas']);
  });

  it('is the first that there is', async () => {
    const asked = served({ './poster/atlas.json': JSON.stringify(info) });
    expect(await loadPoster(['tianwan-1', 'atlas'])).toEqual(info);
    expect(asked).toEqual(['./poster/tianwan-1.json', './poster/atlas.json']);
  });

  it('is none where files are missing, broken or far too large', async () => {
    served({
      './poster/a.json': '{',
      './poster/b.json': JSON.stringify({ ...info, alt: text('x'.repeat(60_000)) }),
    });
    expect(await loadPoster(['a', 'b', 'c'])).toBeNull();
  });
});
