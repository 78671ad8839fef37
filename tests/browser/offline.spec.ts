import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../src/page/serve.ts';
import { expect, labelOf, mapIs, on, smallWindow, test } from './atlas.ts';
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

const sign = (page: Page) => page.getByRole('button', { name: 'Available offline' });
const kept = (page: Page) => expect(sign(page)).toBeVisible({ timeout: 30_000 });
const workers = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await mapIs(page, 'ready');
}

test.beforeEach(({ watch }) => {
  // Another server than the runner's, and one that is gone.
  watch.provoked.push(/^request to another host: http:\/\/127\.0\.0\.1:/, /ERR_(CONNECTION|FAILED)/);
});

test('after the first visit everything opens without a network', async ({ page }) => {
  test.setTimeout(90_000);
  const { address, stop } = await site(dist);
  await visit(page, address);
  await kept(page);
  await stop();
  await visit(page, `${address}?feature=tianwan`);
  await expect(on(page).title).toHaveText(labelOf('tianwan'));
  await page.goto(`${address}?page=about`);
  await expect(page.getByText(/^Available offline: \d+ MB/)).toBeVisible();
  await visit(page, `${address}?tour=two-railways`);
  const scenes = page.getByRole('group', { name: / of 12$/ });
  for (let scene = 1; scene < 12; scene += 1) {
    await expect(scenes).toHaveAttribute('aria-label', `${scene} of 12`);
    await page.keyboard.press('End');
    await page.keyboard.press('g');
    await page.getByRole('spinbutton').fill(String(scene + 1));
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('alert')).toHaveCount(0);
  for (const form of ['', 'handout/', 'script/', 'kit/']) {
    await page.goto(`${address}tour/arctic-short-cut/${form}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto(`${address}tour/arctic-short-cut/`);
  const broken = page.locator('img').evaluateAll((images) =>
    Promise.all(
      images.map(async (image) => {
        const picture = image as HTMLImageElement;
        picture.loading = 'eager';
        await picture.decode().catch(() => undefined);
        return picture.naturalWidth === 0;
      }),
    ),
  );
  expect((await broken).filter(Boolean)).toEqual([]);
});
