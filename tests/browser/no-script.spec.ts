import { atlas, expect, test } from './atlas.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript there are a picture and the list of projects in three languages', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('#poster')).toBeVisible();
  await expect(page.locator('.wait')).toBeHidden();
  for (const [language, words] of [
    ['en', 'The map needs JavaScript'],
    ['ru', 'Для карты нужен JavaScript'],
    ['zh-Hans', '地图需要 JavaScript'],
  ] as const) {
    const section = page.locator(`main section[lang=${language}]`);
    await expect(section).toContainText(words);
    await expect(section.getByRole('listitem')).toHaveCount(atlas.projects.length);
  }
  const chinese = page.locator('main section[lang=zh-Hans] li').last();
  await chinese.scrollIntoViewIfNeeded();
  await expect(chinese).toBeInViewport();
});
