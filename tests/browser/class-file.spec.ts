import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { violationsOf } from './axe.ts';

/* The one file for a class, as it lies on a memory stick: no server, no network, and nothing beside it. */

const tour = 'arctic-short-cut';
const scenes = 12;

let stick = '';
test.beforeAll(() => {
  stick = mkdtempSync(join(tmpdir(), 'stick-'));
  copyFileSync(join(import.meta.dirname, `../../dist/class/${tour}.html`), join(stick, 'tour.html'));
});
test.afterAll(() => rmSync(stick, { recursive: true, force: true }));
test.use({ viewport: { width: 1024, height: 768 }, offline: true });

/** Follows everything that a page asks for or complains of. */
function watched(page: Page): { readonly asked: string[]; readonly problems: string[] } {
  const watch = { asked: [] as string[], problems: [] as string[] };
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url())) watch.asked.push(request.url());
  });
  page.on('pageerror', (error) => watch.problems.push(error.message));
  page.on('console', (message) => {
    if (!/^(error|warning)$/.test(message.type()) || /GL Driver Message/.test(message.text())) return;
    watch.problems.push(message.text());
  });
  return watch;
}

const addressOf = (name: string): string => pathToFileURL(join(stick, name)).href;
const mapIsReady = (page: Page | Frame) => page.locator('html[data-map=ready]').waitFor({ state: 'attached' });
const counter = (page: Page | Frame, n: number) => page.getByRole('group', { name: `${n} of ${scenes}`, exact: true });

/** How many colours the map has: lines and names on it have many, an empty ground one. */
const coloursOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('#map canvas');
    if (!canvas) return 0;
    window.dispatchEvent(new Event('beforeprint'));
    const still = document.querySelector<HTMLCanvasElement>('[data-still]');
    const data = still?.getContext('2d')?.getImageData(0, 0, still.width, still.height).data ?? [];
    window.dispatchEvent(new Event('afterprint'));
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4)
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    return colours.size;
  });

test('a tour is given from it to the end, with its questions', async ({ page }) => {
  const watch = watched(page);
  await page.goto(addressOf('tour.html'));
  await mapIsReady(page);
  expect(await coloursOf(page)).toBeGreaterThan(200);
  await expect(page.getByText(/^Corridors \d{4}\.\d+\.\d+ · CC BY 4\.0 · © OpenStreetMap/)).toBeVisible();
  let questions = 0;
  for (let scene = 1; scene <= scenes; scene += 1) {
    await expect(counter(page, scene)).toBeVisible();
    await expect(page.locator('#root [role=alert]')).toHaveCount(0);
    const stage = page.locator('[data-scene]');
    const id = (await stage.getAttribute('data-scene')) ?? '';
    if ((await page.locator('section[data-kind=quiz]').count()) > 0) {
      questions += 1;
      await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
    }
    if (scene === scenes) break;
    while ((await stage.getAttribute('data-scene')) === id) {
      const step = await stage.getAttribute('data-step');
      await page.keyboard.press('PageDown');
      await expect(async () => {
        const now = [await stage.getAttribute('data-scene'), await stage.getAttribute('data-step')];
        expect(now).not.toEqual([id, step]);
      }).toPass();
    }
  }
  expect(questions).toBeGreaterThan(1);
  expect(watch.asked).toEqual([addressOf('tour.html')]);
  expect(watch.problems).toEqual([]);
});

test('its handout is printed whole, with every picture, and leads back to the same scene', async ({ page }) => {
  const watch = watched(page);
  await page.goto(addressOf('tour.html'));
  await mapIsReady(page);
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await expect(counter(page, 5)).toBeVisible();
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Handout to print' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('section.scene')).toHaveCount(scenes);
  // A clicker that is still in the hand turns no pages of the deck.
  await page.keyboard.press('PageDown');
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const widths = await page.evaluate(() => [...document.images].map(({ naturalWidth }) => naturalWidth));
  expect(widths.length).toBeGreaterThan(6);
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(600);
  const pages = async () =>
    [...(await page.pdf({ format: 'A4' })).toString('latin1').matchAll(/\/Type\s*\/Page(?!s)/g)].length;
  const whole = await pages();
  expect(whole).toBeGreaterThanOrEqual(6);
  expect(whole).toBeLessThanOrEqual(scenes);
  await page.emulateMedia({ media: 'screen' });
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(counter(page, 5)).toBeVisible();
  await expect(page.locator('section.scene')).toHaveCount(0);
  expect(watch.asked).toEqual([addressOf('tour.html')]);
  expect(watch.problems).toEqual([]);
});

test('it runs in the sandbox of a course, on a phone, in Chinese', async ({ page }) => {
  writeFileSync(
    join(stick, 'course.html'),
    '<!doctype html><title>Course</title><iframe title="Tour" sandbox="allow-scripts" src="tour.html" style="width:320px;height:600px;border:0"></iframe>',
  );
  const watch = watched(page);
  await page.goto(addressOf('course.html'));
  const frame = page.frames().find((each) => each.url().endsWith('tour.html'));
  if (!frame) throw new Error('no frame');
  await mapIsReady(frame);
  await frame.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(counter(frame, 2)).toBeVisible();
  await frame.getByRole('button', { name: 'Help and more' }).click();
  await frame.getByText('中文', { exact: true }).click();
  await frame.getByRole('button', { name: '讲稿' }).click();
  await expect(frame.getByRole('heading', { level: 1, name: '北极捷径' })).toBeVisible();
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await frame.getByRole('button', { name: '返回演示' }).click();
  await expect(frame.getByRole('group', { name: '第 2 / 12 页' })).toBeVisible();
  expect(watch.asked).toEqual([addressOf('course.html'), addressOf('tour.html')]);
  expect(watch.problems).toEqual([]);
});

test('without WebGL a picture and words stand in for the map', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto(addressOf('tour.html'));
  await page.locator('html[data-map=failed]').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  const still = page.locator('#root img');
  await expect.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(600);
  await expect(page.getByText('It would show:')).toBeVisible();
});
