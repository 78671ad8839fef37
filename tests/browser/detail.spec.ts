import { addressHas, atlas, expect, on, open, smallWindow, test } from './atlas.ts';

test.use({ ...smallWindow, permissions: ['clipboard-read', 'clipboard-write'] });

const copied = (page: Parameters<typeof on>[0]) => page.evaluate(() => navigator.clipboard.readText());

test('a project shows facts with sources, participants, milestones, charts, parts; and can be cited', async ({
  page,
}) => {
  await open(page, '?feature=eastern-route&view=2/60/105');
  const { detail, title } = on(page);
  const tab = (name: string) => detail.getByRole('tab', { name });
  await expect(title).toContainText('Power of Siberia');
  await expect(detail).toContainText('Сила Сибири');
  await expect(detail).toContainText('中俄东线天然气管道');
  await expect(detail.getByRole('heading', { name: 'Participants' })).toBeVisible();

  const citation = detail
    .getByRole('tabpanel')
    .getByRole('link', { name: /^Source \d+$/ })
    .first();
  const number = /\d+/.exec(String(await citation.getAttribute('aria-label')))?.[0];
  await citation.click();
  await expect(tab('Sources')).toHaveAttribute('aria-selected', 'true');
  const source = detail.locator(`li[value="${number}"]`);
  await expect(source).toBeFocused();
  await expect(source.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  await source.getByRole('button', { name: 'Back to the text' }).click();
  await expect(citation).toBeFocused();

  await tab('Timeline').click();
  expect(await detail.getByRole('tabpanel').getByRole('listitem').count()).toBeGreaterThan(5);
  await tab('Numbers').click();
  await expect(detail.getByRole('figure').first()).toBeVisible();
  await tab('Parts').click();
  await expect(detail.getByRole('table', { name: /sections?$/ })).toContainText('Official length');

  await detail.getByRole('button', { name: 'Copy citation' }).click();
  await expect(on(page).notices).toContainText('Copied.');
  expect(await copied(page)).toContain(`Data version ${atlas.version}`);
  expect(await copied(page)).toContain('feature=eastern-route');
  await detail.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => copied(page)).toBe(page.url());
});

test('a part shows itself within its project, its neighbours, and prepares a report', async ({ page }) => {
  await open(page, '?feature=tianwan-3&view=2/60/105');
  const { detail, title } = on(page);
  await expect(title).toHaveText('Tianwan unit 3');
  const along = detail.getByRole('navigation', { name: 'Along the line' });
  await along.getByRole('button', { name: /^Next/ }).click();
  await expect(title).toHaveText('Tianwan unit 4');
  await addressHas(page, { feature: 'tianwan-4' });
  await along.getByRole('button', { name: /^Previous/ }).click();
  await expect(title).toHaveText('Tianwan unit 3');

  await detail.getByText('Report an error').click();
  await detail.getByLabel('What is wrong?').selectOption({ label: 'Status or its dates' });
  await detail.getByRole('button', { name: 'Copy the report' }).click();
  await expect(on(page).notices).toContainText('Copied.');
  const report = await copied(page);
  for (const words of ['Record: tianwan-3', 'Field: status', atlas.version, 'feature=tianwan-3'])
    expect(report).toContain(words);
  await detail.getByRole('button', { name: /^Part of/ }).click();
  await expect(title).toHaveText('Tianwan Nuclear Power Plant');
});
