import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { indexAtlas } from '../../src/domain/atlas.ts';
import { facetCounts, noFilters, visible } from '../../src/domain/filters.ts';
import { dayOf } from '../../src/domain/history.ts';
import { type Moment, momentTicks } from '../../src/domain/moments.ts';
import { palettes } from '../../src/domain/palette.ts';
import { breakYear, shareOf } from '../../src/domain/time-axis.ts';
import { partsOf } from '../../src/domain/total-key.ts';
import { totalsOf } from '../../src/domain/totals.ts';
import { vocabulary } from '../../src/i18n/en/vocabulary.ts';
import { addressHas, expect, atlas as file, goTo, labelOf, on, open, smallWindow, test } from './atlas.ts';
import { calm, expectNoViolations, phone } from './axe.ts';
import { expectColours, expectOtherColours } from './colours.ts';
import { clearestPlace, type Point, pixelOf } from './places.ts';

const atlas = indexAtlas(file);
const thisYear = Number(atlas.date.slice(0, 4));
const moments: readonly Moment[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../geodata/built/moments.json'), 'utf8'),
);

const axisOf = (page: Page) => {
  const axis = page.getByRole('region', { name: 'Time', exact: true });
  return {
    axis,
    slider: axis.getByRole('slider', { name: 'Year', exact: true }),
    field: axis.getByRole('textbox', { name: 'Year, 1891 to 2035' }),
    play: axis.getByRole('button', { name: 'Play the years' }),
    pause: axis.getByRole('button', { name: 'Pause' }),
    today: axis.getByRole('button', { name: 'Today' }),
    ticks: axis.getByRole('group', { name: 'Milestones of the projects shown' }).getByRole('button'),
    tooltip: axis.getByRole('tooltip'),
  };
};

/** Where a year stands on the axis, in the window. */
async function placeOf(slider: Locator, year: number): Promise<Point> {
  const track = await slider.locator('..').boundingBox();
  if (!track) throw new Error('the axis is not in the page');
  return { x: track.x + track.width * shareOf(year), y: track.y + track.height / 2 };
}

const yearIs = async (page: Page, year: number | null) => {
  await expect(axisOf(page).slider).toHaveAttribute('aria-valuenow', String(year ?? thisYear));
  await addressHas(page, { year: year === null ? null : String(year) });
};

test.describe('in a window', () => {
  test.use(smallWindow);

  test('the year is typed, stepped, dragged; a wrong one is said; Today and Back lead back', async ({ page }) => {
    await open(page, `?${calm}`);
    const { axis, slider, field, today } = axisOf(page);
    await yearIs(page, null);
    await expect(axis).toContainText('the day of the data');
    await expect(today).toBeHidden();

    for (const wrong of ['1700', '2036']) {
      await field.fill(wrong);
      await expect(axis.getByRole('alert')).toHaveText('A year from 1891 to 2035');
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await field.press('Enter');
      await yearIs(page, null);
      await expect(field).toHaveValue(String(thisYear));
    }
    await expect(axis.getByRole('alert')).toBeHidden();

    await field.fill('2003');
    await field.press('Enter');
    await yearIs(page, 2003);
    await expect(slider).toHaveAttribute('aria-valuetext', 'As of 31 December 2003');

    await slider.focus();
    for (const [key, year] of [
      ['ArrowRight', 2004],
      ['ArrowLeft', 2003],
      ['PageUp', 2013],
      ['Home', 1891],
      ['ArrowLeft', 1891],
      ['End', 2035],
      ['ArrowRight', 2035],
    ] as const) {
      await slider.press(key);
      await yearIs(page, year);
    }
    await expect(axis).toContainText('Announced for 31 December 2035');
    await page.keyboard.press('[');
    await yearIs(page, 2034);
    await page.keyboard.press(']');
    await yearIs(page, 2035);
    await field.focus();
    await page.keyboard.press('[');
    await yearIs(page, 2035);

    await today.click();
    await yearIs(page, null);
    await page.keyboard.press('[');
    await yearIs(page, thisYear - 1);
    await page.goBack();
    await yearIs(page, null);

    const from = await placeOf(slider, thisYear);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (const year of [2024, 2018, 2010]) {
      const { x } = await placeOf(slider, year);
      // The pointer may leave the axis while it drags.
      await page.mouse.move(x, from.y - 40, { steps: 3 });
      await yearIs(page, year);
    }
    await page.mouse.up();
    await page.mouse.move(from.x, from.y);
    await yearIs(page, 2010);
    await page.goBack();
    await yearIs(page, null);
    await page.goForward();
    await yearIs(page, 2010);
  });

  test('years play with the address following; pause and the reader’s own choice end it', async ({ page }) => {
    await page.clock.install();
    await open(page, `?year=2024&${calm}`);
    const { axis, field, play, pause } = axisOf(page);
    await play.click();
    await addressHas(page, { year: /^202[5-9]$/ });
    await pause.click();
    const stopped = await field.inputValue();
    await page.clock.fastForward(5000);
    await expect(play).toBeVisible();
    await yearIs(page, Number(stopped));

    await play.click();
    await expect(field).not.toHaveValue(stopped);
    await field.fill('1950');
    await field.press('Enter');
    await yearIs(page, 1950);
    await expect(play, 'the reader’s choice ends it').toBeVisible();
    await page.clock.fastForward(5000);
    await yearIs(page, 1950);

    await field.fill('2034');
    await field.press('Enter');
    await axis.getByRole('button', { name: 'Speed: 1 times' }).click();
    await expect(axis.getByRole('button', { name: 'Speed: 2 times' })).toBeVisible();
    await play.click();
    await yearIs(page, 2035);
    await expect(play, 'ends with the last year').toBeVisible();
  });

  test('list, counts and totals are those of the year', async ({ page }) => {
    await open(page, `?year=2003&${calm}`);
    for (const year of [2003, 2018]) {
      await goTo(page, `?year=${year}&${calm}`);
      await yearIs(page, year);
      const shown = visible(atlas, noFilters, null, dayOf(year));
      expect(shown.projects.length).toBeLessThan(atlas.projects.length);
      await expect(on(page).projects).toHaveText(shown.projects.map(({ labels }) => labels.en));
      const counts = facetCounts(atlas, noFilters, null, dayOf(year)).status;
      const status = on(page).facet(`Status in ${year}`).getByRole('listitem');
      await expect(status).not.toHaveCount(0);
      for (const item of await status.all()) {
        const name = String(await item.locator('label').textContent()).trim();
        const [id] = Object.entries(vocabulary.status).find(([, label]) => label === name) ?? [];
        await expect(item.locator('[aria-hidden]').last(), `${name}, ${year}`).toHaveText(
          String(counts.get(String(id)) ?? 0),
        );
      }
      const sums = [...totalsOf(atlas, shown)].map(([key, value]) => {
        const { unit, goods } = partsOf(key);
        const maximumFractionDigits = unit === 'km' || unit === 'MW' ? 0 : 1;
        const written = `${value.toLocaleString('en-GB', { maximumFractionDigits })} ${vocabulary.unit[unit].suffix}`;
        return goods ? `${written} ${vocabulary.goods[goods]}` : written;
      });
      await expect(on(page).totals.getByRole('listitem')).toHaveText(sums);

      const building = { ...noFilters, status: ['building'] };
      await goTo(page, `?year=${year}&status=building&${calm}`);
      await expect(on(page).projects).toHaveText(
        visible(atlas, building, null, dayOf(year)).projects.map(({ labels }) => labels.en),
      );
    }
  });

  test('milestones are told where they are pointed at or focused, and go there', async ({ page }) => {
    await open(page, `?sector=nuclear&${calm}`);
    const { slider, ticks, tooltip } = axisOf(page);
    const nuclear = new Set(atlas.projects.filter(({ sector }) => sector === 'nuclear').map(({ id }) => id));
    const years = momentTicks(
      moments.filter(({ projectId }) => nuclear.has(projectId)),
      breakYear,
    );
    const number = (of: readonly Moment[]) => `${of.length} milestone${of.length === 1 ? '' : 's'}`;
    await expect(ticks).toHaveCount(years.length);
    expect(await ticks.evaluateAll((all) => all.map((tick) => tick.getAttribute('aria-label')))).toEqual(
      years.map(({ first, year, moments: of }) => `${first === year ? year : `${first}–${year}`}: ${number(of)}`),
    );

    const { year, moments: of } = years.at(-1) ?? { year: 0, moments: [] };
    await ticks.last().hover();
    await expect(tooltip).toContainText(String(of[0]?.label.en));
    await page.mouse.move(700, 200);
    await expect(tooltip).toBeHidden();

    // One stop of the Tab key before the slider; the arrows go on from there.
    await slider.focus();
    await page.keyboard.press('Shift+Tab');
    await expect(ticks.first()).toBeFocused();
    await expect(tooltip).toContainText(String(years[0]?.moments[0]?.label.en));
    await page.keyboard.press('End');
    await expect(ticks.last()).toBeFocused();
    await expect(ticks.last()).toHaveAccessibleDescription(new RegExp(String(of[0]?.date.slice(0, 4))));
    await page.keyboard.press('Enter');
    await yearIs(page, year);

    const alone = years.findLastIndex(({ moments: those }) => those.length === 1);
    await ticks.nth(alone).click();
    await yearIs(page, years[alone]?.year ?? 0);
    await addressHas(page, { feature: String(years[alone]?.moments[0]?.projectId) });
    await expect(on(page).title).toBeVisible();
    await page.goBack();
    await expectNoViolations(page, 'time axis, with a chosen year');
  });

  test('every milestone can be pointed at', async ({ page }) => {
    await open(page, `?sector=nuclear&${calm}`);
    const { ticks } = axisOf(page);
    await expect(ticks).not.toHaveCount(0);
    const covered = await ticks.evaluateAll((all) =>
      all.flatMap((tick) => {
        const { left, top, width, height } = tick.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return there === tick ? [] : tick.getAttribute('aria-label');
      }),
    );
    expect(covered).toEqual([]);
  });
});

test('the map shows another year', async ({ page }) => {
  const size = { width: 1440, height: 900 };
  const { home, land, sector } = palettes.light;
  await open(page);
  const yamal = pixelOf([72.08, 71.27], size);
  const disc = { point: { x: yamal.x - 7, y: yamal.y }, colour: sector.lng };
  const { point } = clearestPlace('eastern-route', size);
  await expectColours(page, [disc]);
  await expectOtherColours(page, [
    { point, colour: home },
    { point, colour: land },
  ]);
  await axisOf(page).field.fill('2003');
  await axisOf(page).field.press('Enter');
  await expectColours(page, [
    { ...disc, colour: home },
    { point, colour: home },
  ]);
  await expect(on(page).project(labelOf('eastern-route'))).toBeHidden();
  await axisOf(page).today.click();
  await expectColours(page, [disc]);
  await expectOtherColours(page, [{ point, colour: home }]);
});

test.describe('on a phone', () => {
  test.use(phone);

  test('the axis stands in the sheet and works by touch and keys', async ({ page }) => {
    await open(page, `?${calm}`);
    const { axis, slider, field, today, play } = axisOf(page);
    await expect(page.locator('[data-sheet]').getByRole('region', { name: 'Time' })).toBeVisible();
    const at = await placeOf(slider, 2015);
    await page.touchscreen.tap(at.x, at.y);
    await yearIs(page, 2015);
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', [at]);
    for (const year of [2017, 2019, 2021]) await touch('touchMove', [await placeOf(slider, year)]);
    await touch('touchEnd', []);
    await yearIs(page, 2021);
    await slider.press('ArrowLeft');
    await yearIs(page, 2020);
    await field.fill('2003');
    await field.press('Enter');
    await yearIs(page, 2003);
    await expect(on(page).project(labelOf('yamal-lng'))).toBeHidden();
    await expect(play).toBeInViewport();
    await today.tap();
    await yearIs(page, null);
    await axis.getByRole('button').first().focus();
    await expectNoViolations(page, 'time axis on a phone', ['light']);
  });
});
