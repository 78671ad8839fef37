import type { Page } from '@playwright/test';
import { indexAtlas } from '../../src/domain/atlas.ts';
import { noFilters, visible } from '../../src/domain/filters.ts';
import { collatorOf, compareRows, hasValue, type Spoken, tableRows } from '../../src/domain/table-rows.ts';
import { vocabulary } from '../../src/i18n/en/vocabulary.ts';
import { addressHas, expect, atlas as file, labelOf, on, open, smallWindow, test } from './atlas.ts';
import { calm, expectNoViolations, phone } from './axe.ts';

const atlas = indexAtlas(file);
const everything = visible(atlas, noFilters, null);
const parts = tableRows(atlas, everything, atlas.date, 'parts');

const tableOf = (page: Page) => {
  const table = page.getByRole('region', { name: 'Table', exact: true });
  const grid = table.getByRole('grid', { name: 'Table' });
  return {
    table,
    grid,
    heading: table.getByRole('heading', { level: 2, name: 'Table' }),
    head: (name: string) => grid.getByRole('columnheader', { name, exact: true }),
    rows: grid.locator('tbody').getByRole('row'),
    names: grid.getByRole('rowheader'),
    close: table.getByRole('button', { name: 'Close the table' }),
    /** By its place, from 1; the head has place 0. */
    row: (place: number) => grid.locator(`tr[aria-rowindex="${place + 1}"]`),
  };
};

/** The first line of each name: below it stands how its own people write it. */
const shownNames = (page: Page) =>
  tableOf(page).names.evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent));

/** Once the grid has stopped scrolling: the cell of the keyboard, and how far it is out of sight on each side, in pixels. */
const keyboardIn = (page: Page) =>
  page.evaluate(async () => {
    const grid = document.querySelector<HTMLTableElement>('[role="grid"]');
    const scroller = grid?.parentElement;
    if (!grid?.tHead || !scroller) throw new Error('no grid');
    for (let still = 0, was = ''; still < 4; ) {
      await new Promise(requestAnimationFrame);
      const is = [scroller.scrollTop, scroller.scrollLeft, scroller.scrollHeight].join();
      still = is === was ? still + 1 : 0;
      was = is;
    }
    const cell = document.activeElement as HTMLElement;
    const [row = 0, column = 0] = (cell.dataset.cell ?? '').split(':').map(Number);
    const box = cell.getBoundingClientRect();
    const view = scroller.getBoundingClientRect();
    const top = row === 0 ? view.top : grid.tHead.getBoundingClientRect().bottom;
    const left = column === 0 ? view.left : (grid.tHead.querySelector('th')?.getBoundingClientRect().right ?? 0);
    const beyond = [top - box.top, box.bottom - view.bottom, left - box.left, box.right - view.right];
    return { row, column, scrolled: scroller.scrollTop > 0, hidden: Math.max(0, ...beyond.map(Math.floor)) };
  });

/** Rows that were never drawn are no higher than a guess: wherever the keys lead, what they reach must be in sight. */
async function walkedInSight(page: Page): Promise<void> {
  const { head, row } = tableOf(page);
  const press = async (keys: string) => {
    for (const key of keys.split(' ')) {
      await page.keyboard.press(key);
      expect((await keyboardIn(page)).hidden, `pixels out of sight after ${key}`).toBeLessThanOrEqual(1);
    }
    return keyboardIn(page);
  };
  const first = { row: 0, column: 0, scrolled: false, hidden: 0 };
  await head('Name').getByRole('button').focus();
  expect(await press('Control+End')).toMatchObject({ row: parts.length, column: 9 });
  expect(await press('Home PageDown')).toMatchObject({ row: parts.length, column: 0 });
  const up = await press('End PageUp PageUp PageUp');
  expect(up.row).toBeLessThan(parts.length - 3);
  expect(up.column).toBe(9);
  expect(await press('PageDown PageDown PageDown ArrowDown')).toMatchObject({ row: parts.length });
  expect(await press('Control+Home')).toEqual(first);
  await expect(row(1)).toBeInViewport();
  const down = await press('PageDown PageDown PageDown');
  expect(down.row).toBeGreaterThan(3);
  expect(down.scrolled).toBe(true);
  expect(await press('PageUp PageUp PageUp PageUp')).toEqual(first);
  expect(await press('Control+End ArrowUp ArrowUp ArrowUp ArrowUp Control+Home')).toEqual(first);
  await expect(row(1)).toBeInViewport();
}

const withoutWebGl = (page: Page) =>
  page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
        return type.startsWith('webgl') ? null : Reflect.apply(getContext, this, [type, ...rest]);
      },
    });
  });

const spoken: Spoken = {
  collator: collatorOf('en'),
  text: ({ en }) => en,
  kind: (kind) => vocabulary.kind[kind],
  countries: (countries) => countries.map((country) => vocabulary.country[country]).join(', '),
};
const sorted = (column: 'name' | 'length', direction: 1 | -1) => {
  const filled = parts.filter((row) => hasValue(row, column));
  return filled.sort((a, b) => direction * compareRows(column, a, b, spoken));
};

test.describe('in a window', () => {
  test.use(smallWindow);

  test('many rows: sorted by mouse and keys, walked with the keys of a grid, chosen, and lit with the list', async ({
    page,
  }) => {
    await open(page, `?${calm}`);
    await page.keyboard.press('t');
    const { table, grid, heading, head, rows, row, close } = tableOf(page);
    await addressHas(page, { table: '1' });
    await expect(grid).toHaveAttribute('aria-rowcount', String(parts.length + 1));
    await expect(table.getByRole('status').first()).toContainText(`${parts.length} of ${atlas.features.length} rows`);
    expect(parts.length).toBeGreaterThan(200);
    expect(await rows.count(), 'only those in sight are drawn').toBeLessThan(120);
    expect(await shownNames(page)).toEqual(parts.slice(0, await rows.count()).map(({ names }) => names.en));

    const length = head('Length, km');
    await expect(length).toHaveAttribute('aria-sort', 'none');
    await length.getByRole('button').click();
    await expect(length).toHaveAttribute('aria-sort', 'descending');
    expect((await shownNames(page))[0]).toBe(sorted('length', -1)[0]?.names.en);
    await length.getByRole('button').click();
    await expect(length).toHaveAttribute('aria-sort', 'ascending');
    expect((await shownNames(page))[0]).toBe(sorted('length', 1)[0]?.names.en);
    await page.keyboard.press('Enter');
    await expect(length, 'the order of the atlas again').toHaveAttribute('aria-sort', 'none');

    await page.keyboard.press('Home');
    await expect(head('Name').getByRole('button')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(head('Name')).toHaveAttribute('aria-sort', 'ascending');
    const byName = sorted('name', 1);
    expect(await shownNames(page)).toEqual(byName.slice(0, await rows.count()).map(({ names }) => names.en));

    await page.keyboard.press('ArrowDown');
    await expect(row(1).getByRole('rowheader')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(row(1).locator('[aria-colindex="2"]')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(row(2).locator('[aria-colindex="2"]')).toBeFocused();
    await page.keyboard.press('End');
    await expect(row(2).locator('[aria-colindex="10"]')).toBeFocused();
    const second = byName[1];
    await expect(on(page).row(String(second?.project.labels.en)), 'lit in the list').toHaveAttribute('data-lit');
    await page.keyboard.press('Control+End');
    const last = row(byName.length);
    await expect(last.locator('[aria-colindex="10"]')).toBeFocused();
    await expect(last).toBeInViewport();
    await expect(last.getByRole('rowheader')).toContainText(String(byName.at(-1)?.names.en));
    expect(await rows.count()).toBeLessThan(120);
    await page.keyboard.press('Control+Home');
    await expect(head('Name').getByRole('button')).toBeFocused();

    await page.keyboard.press('ArrowDown');
    await row(1).getByRole('rowheader').hover();
    await expect(on(page).row(String(byName[0]?.project.labels.en))).toHaveAttribute('data-lit');
    await on(page).project(labelOf('yamal-lng')).hover();
    await expect(on(page).row(String(byName[0]?.project.labels.en))).not.toHaveAttribute('data-lit');

    await head('Name').getByRole('button').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await addressHas(page, { feature: String(second?.id), table: '1' });
    await expect(on(page).title).toContainText(String(second?.names.en));
    await expect(row(2)).toHaveAttribute('aria-selected', 'true');
    await expectNoViolations(page, 'table beside map and detail');
    await close.click();
    await expect(heading).toBeHidden();
    await addressHas(page, { table: null });
  });

  test('page keys, and Home and End with Control, keep the keyboard in sight', async ({ page }) => {
    await open(page, `?table=1&${calm}`);
    await walkedInSight(page);
  });

  test('every row is printed, in as many columns, and the reader is where he was', async ({ page }) => {
    await open(page, `?table=1&${calm}`);
    const { head, rows, row } = tableOf(page);
    await head('Name').getByRole('button').focus();
    await page.keyboard.press('Control+End');
    await expect(row(parts.length).locator('[aria-colindex="10"]')).toBeFocused();
    const before = await keyboardIn(page);
    await page.evaluate(() => {
      const print = document.documentElement.dataset;
      const told = (name: string) => () => {
        const rows = document.querySelectorAll('[role="grid"] tbody [data-index]');
        print[name] = String(rows.length);
      };
      window.addEventListener('beforeprint', told('printed'));
    });
    await page.pdf({ format: 'A4' });
    await expect(page.locator('html')).toHaveAttribute('data-printed', String(parts.length));
    await expect.poll(() => rows.count()).toBeLessThan(120);
    expect(await keyboardIn(page)).toEqual(before);
    // As wide as a sheet of A4 between its margins.
    await page.setViewportSize({ width: 700, height: 720 });
    await page.emulateMedia({ media: 'print' });
    const [table, sheet] = await page.evaluate(() => [
      document.querySelector('[role="grid"]')?.getBoundingClientRect().width ?? Number.POSITIVE_INFINITY,
      document.documentElement.clientWidth,
    ]);
    expect(table, 'no column is cut off').toBeLessThanOrEqual(sheet);
  });

  test('the last skip link, and the stop after the map, lead to the list of what is in view', async ({ page }) => {
    await open(page, '?view=6/71/72');
    const { table, row, names, close } = tableOf(page);
    const link = page.getByRole('navigation', { name: 'Skip' }).getByRole('link').last();
    await expect(link).toHaveText('List of what is in view on the map');
    await link.focus();
    await expect(link).toBeInViewport();
    await expectNoViolations(page, 'skip link');
    await page.keyboard.press('Enter');
    await expect(row(1).getByRole('rowheader')).toBeFocused();
    await expect(table.getByRole('checkbox', { name: 'Only what is in view' })).toBeChecked();
    await expect(names.filter({ hasText: 'Sabetta' }).first()).toBeVisible();
    await expect(names.filter({ hasText: 'Tianwan' })).toHaveCount(0);
    await addressHas(page, { table: '1', view: '6/71/72' });
    await close.click();
    await expect(link, 'the focus goes back to what opened the table').toBeFocused();

    await on(page).canvas.focus();
    await page.keyboard.press('Tab');
    const after = page.getByRole('main').getByRole('link', { name: 'List of what is in view on the map' });
    await expect(after).toBeFocused();
    await expect(after).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(row(1).getByRole('rowheader')).toBeFocused();
    await page.keyboard.press('Enter');
    await addressHas(page, { feature: /./ });
  });

  test('rows are those of the list, also under filters and in another year', async ({ page }) => {
    await open(page, `?table=1&sector=nuclear&${calm}`);
    const { table, names, rows } = tableOf(page);
    const rowsAreListed = async () => {
      await expect(names).toHaveCount(await on(page).projects.count());
      expect(await shownNames(page)).toEqual(await on(page).projects.allTextContents());
    };
    const nuclear = visible(atlas, { ...noFilters, sector: ['nuclear'] }, null);
    await expect(rows).toHaveCount(nuclear.features.size);
    await expect(
      table.getByText(`${nuclear.features.size} of ${atlas.features.length} rows, filters on`).first(),
    ).toBeVisible();
    await table.getByRole('radio', { name: 'Projects' }).locator('..').click();
    await expect(rows).toHaveCount(nuclear.projects.length);
    await rowsAreListed();
    await page.getByRole('textbox', { name: 'Year, 1891 to 2035' }).fill('2003');
    await page.keyboard.press('Enter');
    const then = visible(atlas, { ...noFilters, sector: ['nuclear'] }, null, '2003-12-31');
    expect(then.projects.length).toBeLessThan(nuclear.projects.length);
    await expect(rows).toHaveCount(then.projects.length);
    await expect(table).toContainText('Status on 31 Dec 2003');
    await rowsAreListed();
    await on(page).chips.getByRole('button', { name: 'Clear all' }).click();
    await expect(rows).toHaveCount(visible(atlas, noFilters, null, '2003-12-31').projects.length);
    await rowsAreListed();
    await page.getByRole('textbox', { name: 'Year, 1891 to 2035' }).fill('1891');
    await page.keyboard.press('Enter');
    await rowsAreListed();
  });

  test('without WebGL the table works alone', async ({ page }) => {
    await withoutWebGl(page);
    await open(page, '?table=1', 'failed');
    const { table, grid, rows, names } = tableOf(page);
    await expect(grid).toHaveAttribute('aria-rowcount', String(parts.length + 1));
    await expect(table.getByRole('checkbox', { name: 'Only what is in view' })).toBeDisabled();
    const room = await table.boundingBox();
    expect(room?.height, 'it takes the place of the map').toBeGreaterThan(400);
    await on(page).facet('Sector').getByRole('button', { name: 'Only LNG' }).click();
    const lng = visible(atlas, { ...noFilters, sector: ['lng'] }, null);
    await expect(rows).toHaveCount(lng.features.size);
    await names.filter({ hasText: 'Yamal LNG' }).first().click();
    await addressHas(page, { feature: /yamal/, table: '1' });
    await expect(on(page).title).toBeVisible();
    await expect(on(page).notices).toContainText('The map needs WebGL 2');
  });
});

test.describe('on a phone', () => {
  test.use(phone);

  test('the table opens over the whole screen and closes', async ({ page }) => {
    await open(page, `?${calm}`);
    await page.getByRole('button', { name: 'More controls' }).tap();
    await page.getByRole('dialog', { name: 'More controls' }).getByRole('button', { name: 'Table' }).tap();
    const { table, grid, rows, heading, close } = tableOf(page);
    await expect(heading).toBeVisible();
    const box = await table.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(380);
    expect(box?.height).toBeGreaterThanOrEqual(800);
    await expect(grid).toHaveAttribute('aria-rowcount', String(parts.length + 1));
    expect(await rows.count()).toBeLessThan(120);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectNoViolations(page, 'table on a phone', ['light']);
    await walkedInSight(page);
    await close.tap();
    await expect(heading).toBeHidden();
    await addressHas(page, { table: null });
    await expect(on(page).projects.first()).toBeVisible();
  });
});
