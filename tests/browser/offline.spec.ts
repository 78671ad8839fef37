import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../src/page/serve.ts';
import { atlas, expect, goTo, mapIs, on, smallWindow, test } from './atlas.ts';
import { violationsOf } from './axe.ts';

/* The copy in the browser, with servers of its own: they are really stopped. */

test.use({ ...smallWindow, serviceWorkers: 'allow' });

const dist = join(import.meta.dirname, '../../dist');

/** A server that can be stopped, and started again at the same address with another folder. */
async function site(folder: string, at = 0) {
  const server = await serve(folder, at);
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port, address: `http://127.0.0.1:${port}/`, stop };
}

/** The same site with another page, as a later build would have it. */
function laterBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'corridors-'));
  const isNeeded = (path: string) => !/\.(br|gz)$|[/\\](card|oembed|api|s)$/.test(path);
  cpSync(dist, folder, { recursive: true, filter: isNeeded });
  const change = (name: string, from: string, to: string, as = name) =>
    writeFileSync(join(folder, as), readFileSync(join(folder, name), 'utf8').replace(from, to));
  const [, version = ''] = /offlineVersion="(\w+)"/.exec(readFileSync(join(folder, 'sw.js'), 'utf8')) ?? [];
  const later = 'a'.repeat(12);
  change('index.html', '</title>', '</title><meta name="build" content="later">');
  change('sw.js', version, later);
  change(`assets/offline-${version}.json`, version, later, `assets/offline-${later}.json`);
  return folder;
}

const sign = (page: Page) => page.getByRole('button', { name: 'Available offline' });
const kept = (page: Page) => expect(sign(page)).toBeVisible();
const isLater = (page: Page) => page.locator('meta[name=build]').count();
/** What the browser keeps of the site: workers and caches. */
const traces = (page: Page) =>
  page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]);

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await mapIs(page, 'ready');
}

test.beforeEach(({ watch }) => {
  // Another server than the runner's, and one that is gone.
  watch.provoked.push(/^request to another host: http:\/\/127\.0\.0\.1:/, /ERR_(CONNECTION|FAILED)/);
});

test('after the first visit the atlas opens without a network, and every project in it', async ({ page }) => {
  const { address, stop } = await site(dist);
  await visit(page, address);
  await kept(page);
  await stop();
  await visit(page, `${address}?feature=${atlas.projects[0]?.id}`);
  for (const { id, labels } of atlas.projects) {
    await goTo(page, `?feature=${id}`);
    await expect(on(page).title).toBeVisible();
    await expect(page).toHaveTitle(/– Corridors$/);
    await expect(on(page).detail.getByRole('alert'), labels.en).toHaveCount(0);
  }
  await page.goto(`${address}?page=about`);
  await expect(page.getByText(/^Available offline: \d+ MB/)).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});

test('and so do a tour from end to end, and its pages with their pictures', async ({ page }) => {
  const { address, stop } = await site(dist);
  await visit(page, address);
  await kept(page);
  await stop();
  await visit(page, `${address}?tour=two-railways`);
  for (let scene = 1; scene <= 12; scene += 1) {
    await page.keyboard.type(String(scene));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group', { name: `${scene} of 12`, exact: true })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  for (const form of ['handout/', 'script/', 'kit/', '']) {
    await page.goto(`${address}tour/arctic-short-cut/${form}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  const widths = await page.locator('main img').evaluateAll((images) =>
    Promise.all(
      (images as HTMLImageElement[]).map(async (image) => {
        image.loading = 'eager';
        await image.decode().catch(() => undefined);
        return image.naturalWidth;
      }),
    ),
  );
  expect(widths.length).toBeGreaterThan(5);
  expect(widths.filter((width) => width === 0)).toEqual([]);
});

test('a new version waits while a tour is open, and comes when it is wanted', async ({ page, context }) => {
  const first = await site(dist);
  await visit(page, first.address);
  await kept(page);
  const other = await context.newPage();
  await visit(other, first.address);
  await visit(page, `${first.address}?tour=two-railways&scene=begun-1891`);
  await first.stop();
  const folder = laterBuild();
  const later = await site(folder, first.port);
  try {
    await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
    const told = other.getByText('A new version is ready.');
    await expect(told).toBeVisible();
    await expect(page.getByText('A new version is ready.')).toHaveCount(0);
    await page.keyboard.press('o');
    await expect(page.getByText('A new version is ready.')).toBeVisible();
    expect(await isLater(page)).toBe(0);
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => isLater(page)).toBe(1);
    await mapIs(page, 'ready');
    await expect(page.getByRole('group', { name: '2 of 12', exact: true })).toBeVisible();
    // The other page goes on with what it has, until its reader wants the new version, too.
    expect(await isLater(other)).toBe(0);
    await other.getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => isLater(other)).toBe(1);
  } finally {
    await later.stop();
    rmSync(folder, { recursive: true });
  }
});

test('the copy can be removed, and stays away until it is wanted again', async ({ page }) => {
  const { address, stop } = await site(dist);
  await visit(page, address);
  await kept(page);
  await sign(page).click();
  await page.getByRole('button', { name: 'Remove the copy' }).click();
  await expect(page.getByText('No copy is kept in this browser.')).toBeVisible();
  await expect.poll(() => traces(page)).toEqual([0, 0]);
  await visit(page, `${address}?page=about`);
  await page.getByRole('button', { name: 'Save for offline use' }).click();
  await expect(page.getByText(/^Available offline: \d+ MB/)).toBeVisible();
  await stop();
});

test('where there is no room, that is said, and the atlas works', async ({ page, context }) => {
  const { address, stop } = await site(dist);
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: address.slice(0, -1), quotaSize: 100_000 });
  await visit(page, address);
  await page.getByRole('button', { name: 'Not kept offline' }).click();
  await expect(page.getByText(/^Not available offline: the browser has no room/)).toBeVisible();
  await visit(page, `${address}?feature=tianwan`);
  await expect(on(page).title).toBeVisible();
  await stop();
});

test('nothing is kept from within a frame', async ({ page }) => {
  const { address, stop } = await site(dist);
  await page.route('**/host', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<iframe src="./" title="atlas" width="900" height="600"></iframe>',
    }),
  );
  const asked = page.waitForRequest(/\/assets\/offline-|\/sw\.js$/, { timeout: 15_000 });
  await page.goto(`${address}host`);
  await page.frameLocator('iframe').locator('html[data-map=ready]').waitFor({ state: 'attached' });
  await expect(asked).rejects.toThrow('Timeout');
  expect(await traces(page)).toEqual([0, 0]);
  await stop();
});
