import { atlas, expect, test } from './atlas.ts';
import { violationsOf } from './axe.ts';

/* What is published beside the app: a page of files without script, and the static API, for any site to read. */

test('the page of data has no script, lists files in three languages, and every link leads somewhere', async ({
  page,
  request,
  watch,
}) => {
  const response = await page.goto('/data/index.html');
  expect(response?.headers()['access-control-allow-origin']).toBe('*');
  await expect(page.locator('script, [onclick], [onload]')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Corridors');
  for (const language of ['en', 'ru', 'zh-Hans']) {
    const section = page.locator(`section[lang="${language}"]`);
    await expect(section.getByRole('heading', { level: 2 })).toHaveCount(1);
    expect(await section.getByRole('table').getByRole('rowheader').count()).toBeGreaterThan(atlas.projects.length);
    await expect(section).toContainText(atlas.version);
  }
  const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const own = [...new Set(links.map((link) => link.replace(/#.*/, '')))].filter((link) =>
    link.startsWith(new URL('/', page.url()).href),
  );
  expect(own.length).toBeGreaterThan(30);
  const answers = await Promise.all(own.map(async (link) => `${(await request.get(link)).status()} ${link}`));
  expect(answers.filter((answer) => !answer.startsWith('200 '))).toEqual([]);
  for (const name of links.flatMap((link) => /data\/index\.html#(.+)$/.exec(link)?.[1] ?? []))
    await expect(page.locator(`[id="${name}"]`), name).toHaveCount(1);
  expect(watch.requests.filter((url) => /\.m?js$/.test(url))).toEqual([]);

  expect.soft(await violationsOf(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await violationsOf(page, '#en > p'), 'dark').toEqual([]);
  expect.soft(await violationsOf(page, '#en ul'), 'dark').toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the API parses, carries version, licence and credit, links what is there, and may be read from anywhere', async ({
  request,
}) => {
  const json = async (path: string) => {
    const response = await request.get(`/api/v1/${path}`);
    expect(response.status(), path).toBe(200);
    expect(response.headers()['access-control-allow-origin'], path).toBe('*');
    expect(response.headers()['content-type'], path).toMatch(/json/);
    const answer = await response.json();
    expect(answer, path).toMatchObject({
      version: atlas.version,
      date: atlas.date,
      licence: expect.stringMatching(/\S/),
    });
    expect(answer.credit.length, path).toBeGreaterThan(0);
    expect(answer.licences.map(({ id }: { id: string }) => id).join(' AND '), path).toBe(answer.licence);
    expect((await request.get(new URL(answer.documentation, response.url()).href)).status(), path).toBe(200);
    return answer;
  };
  const index = await json('index.json');
  const files = Object.values<string>(index.links);
  expect(files).toEqual(['projects.json', 'features.geojson', 'claims.json', 'series.json', 'sources.json']);
  const [projects, features, claims, series, sources] = await Promise.all(files.map(json));
  expect(projects.projects.map(({ id }: { id: string }) => id)).toEqual(atlas.projects.map(({ id }) => id));
  expect(features).toMatchObject({ type: 'FeatureCollection' });
  expect(features.features).toHaveLength(atlas.features.length);
  expect(claims.claims).toHaveLength(14);
  expect(series.groups.length).toBeGreaterThan(5);
  expect(sources.sources.length).toBeGreaterThan(100);
  for (const { id, url } of index.projects) expect((await json(url)).project.id).toBe(id);
});

test('every schema parses and says which it is', async ({ request }) => {
  for (const name of ['project', 'features', 'sources', 'organisations', 'trade', 'claims']) {
    const response = await request.get(`/data/schema/${name}.json`);
    expect(response.status(), name).toBe(200);
    expect(await response.json(), name).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: expect.stringContaining('geodata/'),
    });
  }
});
