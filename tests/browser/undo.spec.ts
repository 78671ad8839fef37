import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readSaved } from '../../src/domain/saved-view.ts';
import { addressHas, atlas, cameraIn, cameraMoves, expect, labelOf, on, open, test } from './atlas.ts';
import { calm, expectNoViolations } from './axe.ts';

/* Back and forth in what was explored, and views that are kept. Wide enough for the buttons of both. */

test.use({ viewport: { width: 1440, height: 720 } });

const field = (page: Page) => page.getByRole('textbox', { name: 'Year, 1891 to 2035' });

test('undo and redo go over filter, year, camera and selection, by keys and buttons', async ({ page }) => {
  const start = '2/60/105';
  await open(page, `?view=${start}`);
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  const redo = page.getByRole('button', { name: 'Redo', exact: true });
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await expect(redo).toHaveAttribute('aria-disabled', 'true');

  await page.getByRole('button', { name: 'Zoom in' }).click();
  const near = await cameraMoves(page, start);
  await on(page).facet('Sector').getByRole('button', { name: 'Only LNG' }).click();
  await addressHas(page, { sector: 'lng' });
  await field(page).fill('2018');
  await field(page).press('Enter');
  await addressHas(page, { year: '2018' });
  await on(page).project(labelOf('yamal-lng')).click();
  await addressHas(page, { feature: 'yamal-lng' });
  const there = await cameraMoves(page, near);

  // Each step with what it leaves.
  const steps = [
    { view: start, sector: null, year: null, feature: null },
    { view: near, sector: null, year: null, feature: null },
    { view: near, sector: 'lng', year: null, feature: null },
    { view: near, sector: 'lng', year: '2018', feature: null },
    { view: there, sector: 'lng', year: '2018', feature: 'yamal-lng' },
  ];
  for (const step of steps.slice(0, -1).reverse()) {
    await page.keyboard.press('Control+z');
    await addressHas(page, step);
  }
  await expect(on(page).projects).toHaveCount(atlas.projects.length);
  await expect(on(page).title).toBeHidden();
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Control+z');
  await addressHas(page, steps[0] ?? {});
  await redo.click();
  await addressHas(page, steps[1] ?? {});
  await redo.click();
  await addressHas(page, steps[2] ?? {});
  await undo.click();
  await addressHas(page, steps[1] ?? {});
  await expect(undo, 'keeps the focus').toBeFocused();
  for (const step of steps.slice(2)) {
    await page.keyboard.press('Control+Shift+z');
    await addressHas(page, step);
  }
  await expect(on(page).title).toBeVisible();

  // A new step ends what could be redone; in a text Ctrl+Z belongs to the text.
  await page.keyboard.press('Control+z');
  await addressHas(page, { feature: null });
  await on(page).facet('Sector').getByRole('button', { name: 'All: Sector' }).click();
  await expect(redo).toHaveAttribute('aria-disabled', 'true');
  await on(page).search.fill('Tianwan');
  await on(page).search.press('Control+z');
  await addressHas(page, { sector: null, year: '2018' });
});

const savedIn = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'Saved views' });
  return {
    dialog,
    list: dialog.getByRole('list', { name: 'Saved views' }).getByRole('listitem'),
    name: dialog.getByRole('textbox', { name: 'Name of the present view' }),
    save: dialog.getByRole('button', { name: 'Save this view' }),
    message: dialog.getByRole('status'),
    file: dialog.getByLabel('Import a file'),
  };
};
const openSaved = (page: Page) => page.getByRole('button', { name: 'Saved views', exact: true }).click();

test('views are saved, kept over a reload, opened, removed and brought back, exported and imported', async ({
  page,
}) => {
  await open(page, `?sector=lng&year=2018&${calm}`);
  await openSaved(page);
  const { dialog, list, name, save, message, file } = savedIn(page);
  await expect(dialog).toContainText('Nothing saved yet.');
  await expect(dialog.getByRole('button', { name: 'Export as a file' })).toBeDisabled();
  await name.fill('Gas afloat');
  await save.click();
  await expect(list).toHaveCount(1);
  await expectNoViolations(page, 'saved views');
  await page.keyboard.press('Escape');
  await addressHas(page, { page: null });

  await open(page, `?sector=rail&theme=light`);
  await openSaved(page);
  await dialog.getByRole('button', { name: 'Open Gas afloat' }).click();
  await expect(dialog).toBeHidden();
  await addressHas(page, { sector: 'lng', year: '2018', page: null, theme: 'light', view: /^2\/60/ });
  await expect(on(page).chips).toContainText('LNG');
  await page.keyboard.press('Control+z');
  await addressHas(page, { sector: 'rail', year: null });
  await page.keyboard.press('Control+Shift+z');
  await addressHas(page, { sector: 'lng', year: '2018' });

  await openSaved(page);
  await dialog.getByRole('button', { name: 'Remove Gas afloat' }).click();
  await expect(message).toContainText('“Gas afloat” was removed.');
  await expect(list).toHaveCount(0);
  await message.getByRole('button', { name: 'Undo' }).click();
  await expect(list).toHaveCount(1);

  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export as a file' }).click();
  const given = await download;
  expect(given.suggestedFilename()).toBe('corridors-views.json');
  const text = await readFile(await given.path(), 'utf8');
  const read = readSaved(text);
  expect(read).toMatchObject({ type: 'ready', views: [{ name: 'Gas afloat' }] });
  const [view] = read.type === 'ready' ? read.views : [];
  expect(Object.fromEntries(new URLSearchParams(view?.query))).toMatchObject({ sector: 'lng', year: '2018' });

  const give = (content: string) =>
    file.setInputFiles({ name: 'views.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await give('{"corridors');
  await expect(message).toContainText('it is not JSON. Nothing was changed.');
  await give(text.replace('"Gas afloat"', '7'));
  await expect(message).toContainText('a fault at “views.0.name”. Nothing was changed.');
  await expect(list).toHaveCount(1);
  await give(text.replace('Gas afloat', 'Of a friend'));
  await expect(message).toContainText('Views added: 1.');
  await expect(list).toHaveCount(2);
  await expect(list.first()).toContainText('Of a friend');
});

test('where the browser keeps nothing, saved views last as long as the page, which says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await open(page, `?sector=oil&${calm}`);
  await openSaved(page);
  const { dialog, list, name, save, message } = savedIn(page);
  await name.fill('Oil');
  await save.click();
  await expect(message).toContainText('it lasts until this page is closed');
  await expect(list).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await on(page).chips.getByRole('button', { name: 'Clear all' }).click();
  await addressHas(page, { sector: null });
  await openSaved(page);
  await dialog.getByRole('button', { name: 'Open Oil' }).click();
  await addressHas(page, { sector: 'oil' });
  expect(cameraIn(page)).toMatch(/^2\/60/);
});
