import { expect, goTo, labelOf, on, open, test } from './atlas.ts';
import { calm, expectNoViolations } from './axe.ts';

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  const window = `${size.width}×${size.height}`;
  test.describe(window, () => {
    test.use({ viewport: size });

    test('axe: opening view, empty result, and the pages of words', async ({ page }) => {
      await open(page);
      await expectNoViolations(page, 'opening view');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toBeVisible();
      await expectNoViolations(page, 'help');
      await goTo(page, '?page=about');
      await expect(page.getByRole('dialog').getByRole('table').first()).toBeVisible();
      await expectNoViolations(page, 'about');
      await goTo(page, '?sector=sea&country=MN');
      await expect(on(page).results).toContainText('Nothing passes');
      await expectNoViolations(page, 'empty result');
    });

    test('axe: details of a project, with a notice', async ({ page }) => {
      await open(page, `?feature=tianwan&lang=xx&${calm}`);
      await expect(on(page).detail.getByRole('tab')).toHaveCount(5);
      await expectNoViolations(page, 'project');
      for (const tab of ['Timeline', 'Numbers', 'Parts', 'Sources']) {
        await on(page).detail.getByRole('tab', { name: tab }).click();
        await expectNoViolations(page, `project, ${tab}`, [tab === 'Numbers' ? 'dark' : 'light']);
      }
    });

    test('axe: details of a unit, and suggestions of the search', async ({ page }) => {
      await open(page, `?feature=tianwan-3&${calm}`);
      await expect(on(page).detail.getByRole('heading', { level: 3 }).first()).toBeVisible();
      await expectNoViolations(page, 'unit');
      await page.keyboard.press('Escape');
      await expect(on(page).project(labelOf('tianwan'))).toBeVisible();
      await on(page).search.fill('tianwan');
      await expect(on(page).option.first()).toBeVisible();
      await expectNoViolations(page, 'search');
    });
  });
}

for (const language of ['ru', 'zh']) {
  test(`axe: opening view and a project in ${language}`, async ({ page }) => {
    await open(page, `?lang=${language}`);
    await expectNoViolations(page, `opening view, ${language}`);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoViolations(page, `opening view on a phone, ${language}`);
    await page.locator('#results h3 button').nth(2).click();
    await expect(on(page).detail.getByRole('tab')).toHaveCount(5);
    await expectNoViolations(page, `project on a phone, ${language}`, ['light']);
  });
}
