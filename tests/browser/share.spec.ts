import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { frozenFiles } from '../../src/page/frozen.ts';
import { serve } from '../../src/page/serve.ts';
import { decodeEmbed } from '../../src/url/embed-codec.ts';
import { atlas, expect, open, test } from './atlas.ts';
import { calm } from './axe.ts';

/* From the view in the app to the snippet, and from the snippet to the same view; and a data version that is kept. */

/** What WordPress leaves of a snippet for people who may not post unfiltered HTML. */
const asWordPress = (html: string): string =>
  html
    .replace(/<script\b[\s\S]*?<\/script>/gi, '')
    .replace(/<(\/?)(?!(?:a|blockquote|iframe|img|figure|figcaption|p|br|em|strong)\b)[a-z-]+[^>]*>/gi, '')
    .replace(/ (?:style|allow|allowfullscreen|loading|referrerpolicy|on\w+)(?:="[^"]*")?/gi, '');

test('the frame of the dialog, pasted elsewhere, shows the same view and leads back to it', async ({ page, watch }) => {
  watch.provoked.push(/preload/);
  await open(page, `?feature=tianwan&year=2019&sector=nuclear,gas&${calm}&lang=en`);
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: /Share/ });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('tab', { name: /iframe/i }).click();
  const snippet = await dialog.getByRole('tabpanel').getByRole('textbox').first().inputValue();
  const source = /src="([^"]+)"/.exec(snippet)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const { view, ignored } = decodeEmbed(new URL(source).search);
  expect(ignored).toEqual([]);
  expect(view).toMatchObject({ selection: 'tianwan', year: 2019, filters: { sector: ['nuclear', 'gas'] } });
  expect(snippet).toMatch(/title="[^"]+"/);
  expect(asWordPress(snippet), 'still a frame of the map').toContain('embed.html');
  // The frame of the preview is a page of its own, and is looked at as one in embed.spec.ts.
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
  await page.goto(source);
  const link = await page.getByRole('link', { name: /Open full map/ }).getAttribute('href');
  const back = new URL(String(link), page.url()).searchParams;
  expect(Object.fromEntries(back)).toMatchObject({ feature: 'tianwan', year: '2019', sector: 'nuclear,gas' });
});

test('the element of the dialog keeps a picture and a link when a host takes the script away', async ({
  page,
  watch,
}) => {
  watch.provoked.push(/preload/);
  await open(page, `?feature=yamal-lng&${calm}&lang=en`);
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: /Share/ });
  await dialog.getByRole('tab', { name: /component/i }).click();
  const snippet = await dialog.getByRole('tabpanel').getByRole('textbox').first().inputValue();
  expect(snippet).toContain('<corridors-map');
  const left = asWordPress(snippet);
  expect(left).not.toMatch(/<script|corridors-map/);
  expect(left).toMatch(/<a [^>]*href="[^"]+feature=yamal-lng/);
  expect(left).toMatch(/<img [^>]*alt="[^"]{20,}/);
});

test.describe('a data version that is kept', () => {
  let server: Server;
  let folder = '';
  let site = '';
  const older = '2026.10.1';

  test.beforeAll(async () => {
    // A site as a later build makes it: the data of today, and an older version with one project less.
    folder = mkdtempSync(join(tmpdir(), 'corridors-versions-'));
    const dist = join(import.meta.dirname, '../../dist');
    const geodata = join(import.meta.dirname, '../../geodata');
    const data = join(folder, 'geodata');
    cpSync(join(geodata, 'built'), join(data, 'built'), { recursive: true });
    const about = JSON.parse(readFileSync(join(data, 'built/about.json'), 'utf8'));
    about.changelog.push({ version: older, date: '2026-10-01', changes: [] });
    writeFileSync(join(data, 'built/about.json'), JSON.stringify(about));
    const kept = join(data, 'published', older);
    cpSync(join(geodata, 'built'), kept, { recursive: true });
    const file = JSON.parse(readFileSync(join(kept, 'atlas.json'), 'utf8'));
    const without = 'arctic-lng-2';
    const before = {
      ...file,
      version: older,
      date: '2026-10-01',
      projects: file.projects.filter(({ id }: { id: string }) => id !== without),
      features: file.features.filter(({ projectId }: { projectId: string }) => projectId !== without),
    };
    writeFileSync(join(kept, 'atlas.json'), JSON.stringify(before));
    cpSync(dist, join(folder, 'site'), { recursive: true });
    for (const [path, content] of frozenFiles(data)) {
      const target = join(folder, 'site', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
      // Compressed copies of the build before would be served in their place.
      for (const copy of ['.br', '.gz']) rmSync(`${target}${copy}`, { force: true });
    }
    server = await serve(join(folder, 'site'), 0);
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  test.afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  test.use({ baseURL: 'http://127.0.0.1' });

  test('shows its own data in the app, says of when they are, and offers the newest', async ({ page }) => {
    const count = atlas.projects.length;
    await page.goto(`${site}?v=${older}&${calm}&lang=en`);
    await expect(page.locator('#results').getByRole('status')).toContainText(`${count - 1} of ${count - 1}`);
    const notice = page.getByRole('status', { name: 'Messages' });
    await expect(notice).toContainText('1 Oct');
    await notice.getByRole('link', { name: 'Show the newest data' }).click();
    await expect(page.locator('#results').getByRole('status')).toContainText(`${count} of ${count}`);
    expect(new URL(page.url()).searchParams.has('v')).toBe(false);
  });

  test('shows its own data in an embed, in the same words, beside the newest', async ({ page }) => {
    await page.setViewportSize({ width: 720, height: 480 });
    await page.goto(`${site}embed.html?v=${older}&load=click&lang=en`);
    await expect(page.getByText(/Data of 1 October 2026/)).toBeVisible();
    await expect(
      page.getByRole('link', { name: /Show the data of/ }).or(page.getByRole('button', { name: /Show the data of/ })),
    ).toBeVisible();
    await page.goto(`${site}embed.html?load=click&lang=en`);
    await expect(page.getByText(/Data of 1 October/)).toHaveCount(0);
  });

  test('that was never published gives way to the newest, and the reader is told', async ({ page }) => {
    await page.goto(`${site}?v=2020.1.1&${calm}&lang=en`);
    await expect(page.getByRole('status', { name: 'Messages' })).toContainText('2020.1.1 was never published');
    await expect(page.locator('#results h2')).toBeVisible();
  });
});

test('a view page has a card, a picture and a way to the live map, and needs no script', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: String(baseURL) });
  const page = await context.newPage();
  for (const [path, language] of [
    ['s/yamal-lng/', 'en'],
    ['ru/s/claim-eastern-route/', 'ru'],
    ['zh/s/atlas/', 'zh-Hans'],
  ] as const) {
    const response = await page.goto(`/${path}`);
    expect(response?.status(), path).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('img').first()).toBeVisible();
    const broken = await page
      .locator('img')
      .evaluateAll((all) => all.filter((image) => !(image as HTMLImageElement).naturalWidth).length);
    expect(broken, path).toBe(0);
    const card = await page.locator('meta[property="og:image"]').getAttribute('content');
    expect((await page.request.get(new URL(String(card)).pathname)).status(), path).toBe(200);
  }
  await context.close();
});
