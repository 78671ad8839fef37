import type { Page } from '@playwright/test';
import { addressHas, atlas, cameraIn, cameraMoves, expect, on, open, smallWindow, test } from './atlas.ts';

test.use(smallWindow);

const nameOf = (id: string): string =>
  [...atlas.projects, ...atlas.features].find((each) => each.id === id)?.names.en ?? id;

/** What must stand first for what a reader types. */
const firstHits = [
  ['Сила Сибири', 'eastern-route'],
  ['贝阿铁路', 'baikal-amur'],
  ['tianwan', 'tianwan'],
  ['BAM', 'baikal-amur'],
  ['БАМ', 'baikal-amur'],
  ['ВСТО', 'espo'],
  ['СМП', 'northern-sea-route'],
  ['NSR', 'northern-sea-route'],
  ['亚马尔液化天然气', 'yamal-lng'],
  ['田湾核', 'tianwan'],
  ['北方海', 'northern-sea-route'],
  ['tianwanhedianzhan', 'tianwan'],
  ['Tyanvanskaya', 'tianwan'],
  ['trans sib', 'trans-siberian'],
] as const;

async function firstFor(page: Page, text: string): Promise<string> {
  await on(page).search.fill(text);
  const first = on(page).option.first();
  const nothing = page.locator('search').getByRole('status').filter({ hasText: 'Nothing found' });
  await expect(first.or(nothing)).toBeAttached();
  return (await first.or(nothing).textContent()) ?? '';
}

test('names in three languages, pinyin, transliterations, abbreviations and typos lead to the right thing', async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press('/');
  await expect(on(page).search).toBeFocused();
  for (const [text, id] of firstHits) expect.soft(await firstFor(page, text), text).toContain(nameOf(id));
  for (const text of ['sabeta', 'Сабетта', '萨别塔'])
    expect.soft(await firstFor(page, text), text).toContain('Sabetta');
  for (const text of ['vladivostk', 'Владивосток', 'haishenwai'])
    expect.soft(await firstFor(page, text), text).toContain('Vladivostok');
  for (const text of ['xinxiboliya', 'xinxibolia', 'novosibrsk'])
    expect.soft(await firstFor(page, text), text).toContain('Novosibirsk');
  expect.soft(await firstFor(page, 'heihe'), 'heihe').toContain('Heihe');

  await on(page).search.fill('qqqqzzzz');
  await expect(page.locator('search')).toContainText('Nothing found for “qqqqzzzz”.');
  await expect(on(page).search).toHaveAttribute('aria-expanded', 'false');
});

test('Enter selects and flies there; a town only moves the map', async ({ page }) => {
  await open(page);
  const { search } = on(page);
  await firstFor(page, 'Сила Сибири');
  await search.press('Enter');
  await addressHas(page, { feature: 'eastern-route', view: /^\d/ });
  await expect(on(page).title).toHaveText(nameOf('eastern-route'));
  const first = cameraIn(page);

  await firstFor(page, 'Port Sabeta');
  await search.press('Enter');
  await addressHas(page, { feature: 'sabetta-port' });
  const second = await cameraMoves(page, first);
  const [, latitude, longitude] = second.split('/').map(Number);
  expect(latitude).toBeCloseTo(71.25, 0);
  expect(longitude).toBeCloseTo(72.1, 0);

  await search.fill('Yakutsk');
  const town = on(page).option.filter({ hasText: 'Town' }).first();
  await town.click();
  await cameraMoves(page, second);
  await addressHas(page, { feature: 'sabetta-port' });
});

test('the box is a combobox: arrows, Escape, and the text as a filter', async ({ page }) => {
  await open(page);
  const { search, option } = on(page);
  await expect(search).toHaveAttribute('aria-expanded', 'false');
  await firstFor(page, 'tianwan');
  const list = page.getByRole('listbox');
  await expect(list).toHaveAttribute('id', String(await search.getAttribute('aria-controls')));
  const active = async () => page.locator(`[id="${await search.getAttribute('aria-activedescendant')}"]`);
  await expect(await active()).toHaveAttribute('aria-selected', 'true');
  await search.press('ArrowDown');
  await expect(option.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(await active()).toHaveAttribute('aria-selected', 'true');
  await search.press('ArrowUp');
  await expect(option.first()).toHaveAttribute('aria-selected', 'true');
  await search.press('Escape');
  await expect(list).toBeHidden();
  await expect(search).toHaveValue('tianwan');
  await search.press('Escape');
  await expect(search).toHaveValue('');

  await firstFor(page, 'siberia');
  await option.filter({ hasText: 'Show only results for' }).click();
  await addressHas(page, { q: 'siberia' });
  const shown = await on(page).projects.count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(atlas.projects.length);
  // No checkbox resets the text.
  await on(page).facet('Sector').getByRole('checkbox', { name: 'Railway' }).uncheck();
  await addressHas(page, { q: 'siberia' });
  await on(page).chips.getByRole('button', { name: 'Remove filter: “siberia”' }).click();
  await addressHas(page, { q: null });
  await expect(search).toHaveValue('');
});
