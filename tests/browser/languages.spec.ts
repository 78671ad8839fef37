import type { Page } from '@playwright/test';
import { expect, on, open, test } from './atlas.ts';

/** Words on controls that do not fit into them. */
const clipped = (page: Page) =>
  page
    .locator(
      'button:visible, label:visible, summary:visible, legend:visible, [role=tab]:visible, h1:visible, h2:visible',
    )
    .evaluateAll((elements) =>
      elements.flatMap((element) => {
        // A tick of the time axis has no words that could be cut.
        if (!element.textContent?.trim()) return [];
        const { overflow, clipPath } = getComputedStyle(element);
        const isHiddenText = clipPath !== 'none' || element.closest('.visually-hidden, [style*="clip-path"]');
        if (isHiddenText || element.clientWidth <= 1 || overflow === 'visible') {
          const box = element.getBoundingClientRect();
          const panel = element.closest('[data-sheet], dialog, #detail, #settings')?.getBoundingClientRect();
          if (panel && box.width > 1 && box.right > panel.right + 1) return `${element.textContent} leaves its panel`;
          return element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1 && !isHiddenText
            ? `${element.textContent}: ${element.scrollWidth} in ${element.clientWidth}`
            : [];
        }
        return element.scrollWidth > element.clientWidth
          ? `${element.textContent}: ${element.scrollWidth} in ${element.clientWidth}`
          : [];
      }),
    );

const latin = /^[\p{Script=Latin}\s]{12,}$/u;

for (const [language, words] of [
  ['ru', 'Проекты'],
  ['zh', '项目'],
] as const) {
  test(`${language}: nothing is cut off, wide and on a phone, and no English is left`, async ({ page }) => {
    await open(page, `?lang=${language}&feature=tianwan`);
    await expect(on(page).results).toContainText(words);
    await expect(on(page).detail.getByRole('tab')).toHaveCount(5);
    expect.soft(await clipped(page), 'at 1440×900').toEqual([]);
    const english = await page
      .locator('button:visible, label:visible, legend:visible, summary:visible')
      .evaluateAll((elements) => elements.map((element) => element.textContent?.trim() ?? ''));
    expect.soft(english.filter((text) => latin.test(text))).toEqual([]);

    for (const size of [
      { width: 1024, height: 768 },
      { width: 390, height: 844 },
      { width: 320, height: 640 },
    ]) {
      await page.setViewportSize(size);
      await expect(on(page).title).toBeVisible();
      expect.soft(await clipped(page), `detail at ${size.width}`).toEqual([]);
      await page.locator('#detail > button').first().click();
      await expect(on(page).projects.first()).toBeVisible();
      expect.soft(await clipped(page), `list at ${size.width}`).toEqual([]);
      await page.goBack();
    }
  });
}

test('the language switches at run time, on the page and on the map, without a reload', async ({ page, watch }) => {
  await open(page);
  const documents = () => watch.requests.filter((url) => new URL(url).pathname === '/').length;
  for (const [name, title, tag] of [
    ['Русский', 'Проекты', 'ru'],
    ['中文', '项目', 'zh-Hans'],
    ['English', 'Projects', 'en'],
  ] as const) {
    await page.getByRole('radio', { name }).click({ force: true });
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(on(page).results.getByRole('heading', { level: 2 })).toHaveText(title);
  }
  expect(documents()).toBe(1);
});
