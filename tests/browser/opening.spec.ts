import { atlas, expect, mapIs, on, test } from './atlas.ts';

test('the live map opens with every project, quietly and without a jump', async ({ page, context, watch }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const response = await page.goto('/');
  await mapIs(page, 'ready');

  await expect(page).toHaveTitle('Corridors: Russia–China infrastructure, mapped and sourced');
  expect(await on(page).projects.allTextContents()).toEqual(atlas.projects.map(({ labels }) => labels.en));
  expect(atlas.projects.length).toBe(14);
  await expect(on(page).count).toContainText('14 of 14');
  await expect(on(page).notices).toBeEmpty();
  await expect(page.getByRole('img', { name: /^Scale: [\d,]+ km$/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'More controls' })).toBeVisible();
  expect(new URL(page.url()).search).toBe('');

  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(0.02);
  const marks = await page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name));
  expect(marks.filter((name) => name === 'map-load' || name === 'map-idle').sort()).toEqual(['map-idle', 'map-load']);

  // A file that page and worker both load comes once over the network; the icon is the browser's own wish.
  const files = new Set(watch.requests.filter((url) => !url.endsWith('/icon.svg')));
  expect
    .soft(
      [...files].map((url) => url.split('/').at(-1)),
      'at most 16 requests',
    )
    .toHaveLength(Math.min(16, files.size));
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);

  const policy = response?.headers()['content-security-policy'] ?? '';
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
  expect(scripts).toContain("'self'");
  expect(scripts).not.toMatch(/unsafe-inline|unsafe-eval|https?:/);
  expect(policy).toMatch(/default-src 'none'.*base-uri 'none'.*form-action 'none'/);
});
