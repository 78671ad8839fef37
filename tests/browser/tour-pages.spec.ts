import type { Page } from '@playwright/test';
import { tourPageKinds, tourPagePath, toursPath } from '../../src/domain/tour-page.ts';
import { expect, test } from './atlas.ts';
import { violationsOf } from './axe.ts';

/* The pages that are made of a tour: read without script, on a phone, in the dark, in a frame and on paper. */

const tour = 'arctic-short-cut';
const scenes = 12;
const languages = ['en', 'ru', 'zh'] as const;

/** How many pages a PDF has, by its objects, which Chromium leaves uncompressed. */
function pagesOf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page(?!s)/g)].length;
}

/** How much of what would be printed is not paper. */
async function inkOf(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 720, height: 1000 });
  const picture = await page.screenshot({ fullPage: true });
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width / 4, image.height / 4);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0, canvas.width, canvas.height);
      const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: new Uint8ClampedArray() };
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 245) dark += 1;
      return dark / (data.length / 4);
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
}

for (const kind of tourPageKinds)
  for (const language of languages)
    test(`axe finds nothing in the ${kind} in ${language}, light and dark, and nothing scrolls sideways at 320 px`, async ({
      page,
    }) => {
      await page.goto(`/${tourPagePath(tour, kind, language)}`);
      // What is closed is hidden from axe, too.
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect.soft(await violationsOf(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await violationsOf(page), 'dark').toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });

test('the list of tours leads to all of them, has no fault of access, and every picture of an article is there', async ({
  page,
  watch,
}) => {
  for (const language of languages) {
    await page.goto(`/${toursPath(language)}`);
    expect.soft(await violationsOf(page), language).toEqual([]);
  }
  await page.goto(`/${toursPath('ru')}`);
  await page.getByRole('link', { name: 'Короткий путь через Арктику' }).click();
  await expect(page).toHaveURL(new RegExp(`/${tourPagePath(tour, 'article', 'ru')}$`));
  await expect(page.locator('section.scene')).toHaveCount(scenes);
  for (const image of await page.locator('.still img').all()) {
    await image.scrollIntoViewIfNeeded();
    await expect(image).toHaveJSProperty('complete', true);
    expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(1200);
  }
  expect(watch.requests.filter((url) => /\.m?js$/.test(url))).toEqual([]);
});

test('the picture of a scene stays beside its words while they scroll', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto(`/${tourPagePath(tour, 'article', 'en')}`);
  const scene = page.locator('section.scene', { has: page.getByRole('heading', { name: 'How much is carried?' }) });
  await scene.getByText('The figures').click();
  await scene.getByRole('row', { name: /^2025/ }).scrollIntoViewIfNeeded();
  await expect(scene.getByRole('img', { name: /^Cargo/ }).first()).toBeInViewport();
});

test('an article stands in the frame of another site, and what it leads to leaves the frame', async ({ page }) => {
  const response = await page.goto(`/${tourPagePath(tour, 'article', 'en')}`);
  expect(response?.headers()['content-security-policy']).toContain('frame-ancestors *');
  await expect(page.getByRole('link', { name: 'Present', exact: true })).toHaveAttribute('target', '_top');
});

for (const format of ['A4', 'Letter'] as const)
  test(`the handout on ${format} has all scenes, is not blank, and ends with the answers on a page of their own`, async ({
    page,
  }) => {
    await page.goto(`/${tourPagePath(tour, 'handout', 'en')}`);
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    const whole = pagesOf(await page.pdf({ format }));
    expect(whole).toBeGreaterThanOrEqual(6);
    expect(whole).toBeLessThanOrEqual(scenes);
    await page.locator('section', { has: page.locator('#answers') }).evaluate((answers) => answers.remove());
    expect(pagesOf(await page.pdf({ format }))).toBe(whole - 1);
    expect(await inkOf(page)).toBeGreaterThan(0.05);
  });

test('paper is light, whatever the theme, and has the answers of an article', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.goto(`/${tourPagePath(tour, 'article', 'en')}`);
  const ink = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color);
  expect(ink).toBe('rgb(27, 34, 38)');
  await expect(page.getByText('Right within 1,500 km of this.')).toBeVisible();
  await expect(page.locator('.forms')).toBeHidden();
});
