import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type ClaimsFile, outcomes } from '../../src/domain/claim.ts';
import { claimsWords } from '../../src/i18n/late/claims.ts';
import { addressHas, expect, goTo, labelOf, on, open, smallWindow, test } from './atlas.ts';
import { calm, expectNoViolations } from './axe.ts';

test.use({ ...smallWindow, permissions: ['clipboard-read', 'clipboard-write'] });

const { claims }: ClaimsFile = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../geodata/built/claims.json'), 'utf8'),
);
const words = claimsWords.en;
const claimOf = (id: string) => {
  const claim = claims.find((each) => each.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
};

const claimsIn = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'Then and now' });
  const cards = dialog.getByRole('list', { name: 'Claims', exact: true }).getByRole('article');
  return {
    dialog,
    cards,
    card: (id: string) => cards.filter({ has: page.getByRole('heading', { level: 3, name: claimOf(id).text.en }) }),
    outcome: dialog.getByRole('combobox', { name: 'Outcome' }),
    sector: dialog.getByRole('combobox', { name: 'Sector' }),
  };
};

test('fourteen cards; a link opens one; outcome and sector narrow them; a wrong link is said', async ({ page }) => {
  await open(page, `?page=claims&claim=trade-100bn&${calm}`);
  const { dialog, cards, card, outcome, sector } = claimsIn(page);
  await expect(cards).toHaveCount(14);
  expect(claims).toHaveLength(14);
  const linked = card('trade-100bn');
  await expect(linked).toBeFocused();
  await expect(linked).toBeInViewport();
  const unfold = linked.getByRole('button', { name: 'Facts and links' });
  await expect(unfold).toHaveAttribute('aria-expanded', 'true');
  await expect(linked.getByRole('figure').first()).toBeVisible();
  await expect(linked.getByRole('link', { name: /^Source \d+$/ }).first()).toBeVisible();
  await expect(card('fund-1bn').getByRole('button', { name: 'Facts and links' })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
  await expectNoViolations(page, 'claims, one unfolded');

  await linked.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByText('Copied.')).toBeVisible();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(Object.fromEntries(link.searchParams)).toMatchObject({ page: 'claims', claim: 'trade-100bn' });
  await unfold.click();
  await expect(linked.getByRole('figure')).toHaveCount(0);
  await addressHas(page, { claim: null, page: 'claims' });

  for (const name of outcomes) {
    const those = claims.filter((claim) => claim.outcome === name);
    await outcome.selectOption(name);
    await expect(cards.getByRole('heading', { level: 3 }), name).toHaveText(
      those.map(({ text }) => `Said: ${text.en}`),
    );
    await expect(dialog.getByText(`Shown: ${those.length} of 14`)).toBeVisible();
    await expect(outcome.getByRole('option', { selected: true })).toHaveText(
      `${words.outcome[name]} (${those.length})`,
    );
  }
  await outcome.selectOption('kept');
  await sector.selectOption('rail');
  await expect(cards).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Show all claims' }).click();
  await expect(cards).toHaveCount(14);

  await goTo(page, `?page=claims&claim=no-such-claim&${calm}`);
  await expect(dialog).toContainText('There is no claim “no-such-claim”');
  await expect(cards).toHaveCount(14);
});

test('a claim shows its project on the map in its year, and a project its claims; Back leads back', async ({
  page,
}) => {
  await open(page, `?${calm}`);
  await page.getByRole('button', { name: 'Then and now' }).click();
  const { dialog, card } = claimsIn(page);
  const { year } = claimOf('eastern-route');
  const chosen = card('eastern-route');
  await chosen.getByRole('button', { name: 'Facts and links' }).click();
  await addressHas(page, { page: 'claims', claim: 'eastern-route' });
  await chosen.getByRole('button', { name: `Show on the map in ${year}` }).click();
  await expect(dialog).toBeHidden();
  await addressHas(page, { page: null, claim: null, year: String(year), feature: 'eastern-route' });
  await expect(page.getByRole('slider', { name: 'Year', exact: true })).toHaveAttribute('aria-valuenow', String(year));
  await expect(on(page).title).toContainText('Power of Siberia');

  const said = on(page).detail.getByRole('button', { name: `Facts and sources: ${claimOf('eastern-route').text.en}` });
  await said.click();
  await expect(chosen).toBeFocused();
  await addressHas(page, { page: 'claims', claim: 'eastern-route', feature: 'eastern-route' });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.goBack();
  await expect(chosen).toBeVisible();
  await page.goBack();
  await addressHas(page, { page: null, year: String(year) });
  await page.goBack();
  await addressHas(page, { page: 'claims', year: null, feature: null });
  await expect(dialog).toBeVisible();

  // A claim about several projects names each of them.
  const fast = card('fast-reactor');
  await fast.getByRole('button', { name: 'Facts and links' }).click();
  await fast.getByRole('button', { name: `${labelOf('cefr')}` }).click();
  await addressHas(page, { feature: 'cefr', year: String(claimOf('fast-reactor').year) });
});
