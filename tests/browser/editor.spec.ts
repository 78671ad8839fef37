import type { Page } from '@playwright/test';
import { writeTour } from '../../src/domain/tour-file.ts';
import { newScene, newTour } from '../../src/domain/tour-made.ts';
import { type Scene, sceneViewOf } from '../../src/domain/tour-scene.ts';
import { inEveryLanguage } from '../../src/domain/tour-text.ts';
import { homeView } from '../../src/domain/view.ts';
import { expect, mapIs, open, smallWindow, test } from './atlas.ts';
import { calm, expectNoViolations, phone } from './axe.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openEditor(page: Page, query: string): Promise<void> {
  await open(page, `?${query}&page=tours`);
  await button(page, 'Open the editor').click();
  await expect(page.getByRole('heading', { level: 2, name: 'Make your own tour' })).toBeFocused();
}

/** A tour of two scenes: what the map shows in 2014, and now. */
async function makeTwoScenes(page: Page): Promise<void> {
  await openEditor(page, `${calm}&year=2014`);
  await button(page, 'New tour from this view').click();
  await page.getByLabel('Title of the scene').fill('Before');
  await page.getByRole('slider', { name: /year/i }).first().press('End');
  await button(page, 'Add this view of the map').click();
  await page.getByLabel('Title of the scene').fill('After');
}

const none = inEveryLanguage('-');
const words = { title: inEveryLanguage('Before'), question: none, explanation: none, choices: [none, none] } as const;
const before = newScene('map', null, words, sceneViewOf({ ...homeView, year: 2014 }), [2014, 2026]);
const after: Scene = { ...before, id: 'scene-2', title: inEveryLanguage('After') };
const tour = newTour('own-abcdefgh', inEveryLanguage('New tour'), 'en', '2026-11-23', before);

/** A browser that has a tour of two scenes and was editing it. */
const seed = (page: Page) =>
  page.addInitScript(
    ([key, kept]) => {
      if (localStorage.getItem(key)) return;
      localStorage.setItem(key, kept);
      sessionStorage.setItem('corridors.editing', '{"tour":"own-abcdefgh","scene":"scene-1"}');
    },
    [`corridors.tour.${tour.id}`, writeTour({ ...tour, scenes: [before, after] })] as const,
  );

test.describe('the editor', () => {
  test.use(smallWindow);

  test('keeps a tour of two views over a reload', async ({ page }) => {
    await makeTwoScenes(page);
    await page.reload();
    await mapIs(page, 'ready');
    await expect(button(page, 'Scene 2: After')).toHaveAttribute('aria-current', 'step');
    await expectNoViolations(page, 'editor');
  });

  test('shows a scene on the map and the tour on the stage, and is come back to', async ({ page }) => {
    await seed(page);
    await open(page, `?${calm}`);
    await button(page, 'Scene 1: Before').click();
    await expect.poll(() => new URL(page.url()).searchParams.get('year')).toBe('2014');
    await page.getByRole('link', { name: 'Preview from this scene' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Before', exact: true })).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(page.getByRole('group', { name: '2 of 2', exact: true })).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByRole('link', { name: 'Handout to print' })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Back to the editor' }).click();
    await expect(button(page, 'Scene 2: After')).toHaveAttribute('aria-current', 'step');
  });

  test('puts a small tour into a link, which a stranger can open and keep', async ({ page, browser }) => {
    await seed(page);
    await open(page, `?${calm}`);
    await button(page, 'Copy as a link').click();
    const link = await page.getByRole('link', { name: /tour=link/ }).getAttribute('href');
    const stranger = await browser.newPage();
    await stranger.goto(link ?? '');
    await expect(stranger.getByRole('heading', { level: 2, name: 'Before', exact: true })).toBeVisible();
    await stranger.keyboard.press('?');
    await stranger.getByRole('link', { name: 'Keep and edit a copy' }).click();
    await expect(button(stranger, 'Scene 2: After')).toBeVisible();
    await stranger.goto(`${(link ?? '').slice(0, -30)}`);
    await expect(stranger.getByText(/^The tour in this link cannot be read/)).toBeVisible();
    await expect(stranger.getByRole('button', { name: 'Try again' })).toHaveCount(0);
    await stranger.close();
  });

  test('puts a scene elsewhere by dragging it, and takes that back', async ({ page }) => {
    await seed(page);
    await open(page, `?${calm}`);
    await button(page, 'Scene 2: After').dragTo(button(page, 'Scene 1: Before'));
    await expect(button(page, 'Scene 1: After')).toBeVisible();
    await expect(button(page, 'Scene 2: Before')).toBeVisible();
    await button(page, 'Undo').click();
    await expect(button(page, 'Scene 1: Before')).toBeVisible();
    await button(page, 'Scene 1: Before').press('Alt+ArrowDown');
    await expect(button(page, 'Scene 2: Before')).toBeFocused();
  });

  test('copies a published tour and writes it in each of the three languages', async ({ page }) => {
    await openEditor(page, calm);
    await button(page, 'Copy Two railways').click();
    const title = page.getByLabel('Title of the scene');
    await expect(page.getByRole('button', { name: /^Scene \d+: / })).toHaveCount(12);
    await expect(title).toHaveValue('Two railways');
    const writeIn = (name: string) => page.getByRole('radio', { name, exact: true }).check({ force: true });
    await writeIn('Русский');
    await expect(title).toHaveValue('Две железные дороги');
    await title.fill('Две дороги');
    await writeIn('中文');
    await expect(title).not.toHaveValue(/[A-Za-zА-я]/);
    await writeIn('English');
    await expect(title).toHaveValue('Two railways');
    await writeIn('Русский');
    await expect(title).toHaveValue('Две дороги');
    await page.reload();
    await mapIs(page, 'ready');
    await expect(page.getByRole('button', { name: /^Scene \d+: / })).toHaveCount(12);
    await expectNoViolations(page, 'copy of a published tour', ['light']);
  });

  test('takes over a story of GeoLibre and says what it left out', async ({ page }) => {
    await openEditor(page, calm);
    const location = { center: [128.2, 50.3], zoom: 6, pitch: 30, bearing: -20 };
    const chapter = (title: string) => ({ id: title, title, description: '<b>Ice</b>', location });
    await page.getByLabel('Import a file').setInputFiles({
      name: 'project.json',
      mimeType: 'application/json',
      buffer: Buffer.from(
        JSON.stringify({
          name: 'Arctic',
          layers: [{ id: '7f0c', name: 'Sea routes' }],
          storymap: {
            chapters: [{ ...chapter('The coast'), image: 'https://example.com/a.jpg' }, chapter('The strait')],
          },
        }),
      ),
    });
    await expect(page.getByRole('status').filter({ hasText: '“Arctic” was imported. Scenes: 2.' })).toContainText(
      'What was left out',
    );
    await button(page, 'Edit Arctic').click();
    await button(page, 'Scene 2: The strait').click();
    await expect(page.getByLabel('Title of the scene')).toHaveValue('The strait');
  });

  test('says where a hostile file has its fault, and changes nothing', async ({ page }) => {
    await openEditor(page, calm);
    await page.getByLabel('Import a file').setInputFiles({
      name: 'tour.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"version":1,"scenes":[{"kind":"map","id":"<img src=x onerror=alert(1)>"}]}'),
    });
    await expect(page.getByRole('alert').filter({ hasText: 'has a fault at' })).toContainText('Nothing was changed.');
    await expect(page.getByText('No tour yet.')).toBeVisible();
    await expectNoViolations(page, 'list of tours', ['light']);
  });

  test('says that nothing is kept where the browser denies it, and goes on', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    });
    await makeTwoScenes(page);
    await expect(page.getByRole('alert').filter({ hasText: 'does not keep the tour' })).toBeVisible();
    await expect(button(page, 'Scene 1: Before')).toBeVisible();
    await expect(page.getByRole('link', { name: /^Present/ })).toHaveAttribute('href', /tour=link&made=/);
  });
});

test.describe('the editor on a phone', () => {
  test.use(phone);

  test('gives way to the map and comes back', async ({ page }) => {
    await openEditor(page, calm);
    await button(page, 'New tour from this view').click();
    await button(page, 'See the map').click();
    const resume = page.getByRole('button', { name: 'Go on editing: New tour' });
    await expect(resume).toBeInViewport();
    await expectNoViolations(page, 'folded editor', ['light']);
    await resume.click();
    await expect(page.getByRole('heading', { level: 3, name: 'New tour' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
