import { distance, type Place } from '../../src/domain/geodesic.ts';
import { addressHas, atlas, expect, on, open, overview, test } from './atlas.ts';
import { calm, expectNoViolations } from './axe.ts';

/* The tools along lines: measuring and riding, both without a mouse. Wide enough for the buttons of all. */

test.use({ viewport: { width: 1440, height: 720 }, permissions: ['clipboard-read', 'clipboard-write'] });

const placeOf = (id: string) => {
  const geometry = overview.features.find(({ properties }) => properties?.id === id)?.geometry;
  if (geometry?.type !== 'Point') throw new Error(`no site ${id}`);
  return geometry.coordinates as unknown as Place;
};
const nameOf = (id: string) => String(atlas.features.find((feature) => feature.id === id)?.names.en);
const kilometres = (metres: number) => `${Math.round(metres / 1000).toLocaleString('en-GB')} km`;

test('distances and an area are measured from site to site without a mouse, and copied', async ({ page }) => {
  await open(page, `?${calm}`);
  const opener = page.getByRole('button', { name: 'Measure', exact: true });
  await opener.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'Measure', exact: true });
  await expect(card.getByRole('heading', { name: 'Measure' })).toBeFocused();
  await expect(opener).toHaveAttribute('aria-pressed', 'true');
  const site = card.getByRole('combobox', { name: 'Site' });
  const points = card.getByRole('list', { name: 'Points' }).getByRole('listitem');
  const result = card.getByRole('status');
  const add = async (id: string) => {
    await site.selectOption({ label: nameOf(id) });
    await site.press('Tab');
    await expect(card.getByRole('button', { name: 'Add point' })).toBeFocused();
    await page.keyboard.press('Enter');
  };
  const [tianwan, xudabao, xiapu] = ['tianwan-npp', 'xudabao-npp', 'xiapu-npp'].map(placeOf) as [Place, Place, Place];
  await add('tianwan-npp');
  await add('xudabao-npp');
  await expect(points).toHaveCount(2);
  await expect(result).toContainText(`Distance: ${kilometres(distance(tianwan, xudabao))}`);
  await add('xiapu-npp');
  const whole = distance(tianwan, xudabao) + distance(xudabao, xiapu);
  await expect(result).toContainText(`Distance: ${kilometres(whole)}`);
  await expect(points.nth(2)).toContainText(kilometres(distance(xudabao, xiapu)));

  await card.getByRole('button', { name: 'Copy the result' }).press('Enter');
  await expect(on(page).notices).toContainText('Copied.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.replaceAll('\u00a0', ' ')).toContain(`Distance: ${kilometres(whole)}`);
  for (const id of ['tianwan-npp', 'xudabao-npp', 'xiapu-npp']) expect(text).toContain(nameOf(id));

  await card.getByRole('button', { name: 'Close the outline' }).press('Enter');
  await expect(result).toContainText(`Perimeter: ${kilometres(whole + distance(xiapu, tianwan))}`);
  await expect(result).toContainText(/Area: [\d,]+\skm²/);
  await expectNoViolations(page, 'measuring', ['light']);
  const undo = card.getByRole('button', { name: 'Undo' });
  await undo.press('Enter');
  await expect(result).not.toContainText('Area');
  await undo.press('Enter');
  await expect(points).toHaveCount(2);
  await card.getByRole('button', { name: `Remove point 1: ${nameOf('tianwan-npp')}` }).press('Enter');
  await expect(points).toHaveCount(1);
  await card.getByRole('button', { name: 'Clear', exact: true }).press('Enter');
  await expect(card).toContainText('No points yet.');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(opener).toBeFocused();
  await expect(opener).toHaveAttribute('aria-pressed', 'false');
});

test('a line is ridden from stop to stop, played, paused, scrubbed', async ({ page }) => {
  await open(page, `?feature=baikal-amur&${calm}`);
  await page.getByRole('button', { name: 'Ride along' }).click();
  const card = page.getByRole('region', { name: 'Ride along' });
  await expect(card.getByRole('heading', { name: 'Ride along' })).toBeFocused();
  const place = card.getByRole('slider', { name: 'Place on the line' });
  const next = card.getByRole('button', { name: 'Next stop' });
  const play = card.getByRole('button', { name: 'Play', exact: true });
  const pause = card.getByRole('button', { name: 'Pause', exact: true });
  const near = (id: string) =>
    expect(place).toHaveAttribute('aria-valuetext', new RegExp(`near ${nameOf(id).replace(/[()]/g, '.')}`));
  await expect(place).toHaveAttribute('aria-valuetext', /^km /);
  await next.click();
  await near('st-bratsk-anzyobi');
  await expect(card.getByRole('status').filter({ hasText: nameOf('st-bratsk-anzyobi') }), 'is said').toHaveCount(1);
  await expect(card).toContainText('kilometre post 294');
  await next.click();
  await near('st-padunskiye-porogi');
  await card.getByRole('button', { name: 'Previous stop' }).click();
  await near('st-bratsk-anzyobi');

  // The system asks for less motion: playing goes from stop to stop.
  await expect(card).toContainText('Your system asks for less motion');
  await card.getByRole('radio', { name: 'Fast' }).locator('..').click();
  await play.click();
  await near('st-padunskiye-porogi');
  await pause.click();
  await expect(play).toBeVisible();
  const stood = Number(await place.inputValue());
  await place.press('ArrowRight');
  expect(Number(await place.inputValue())).toBeGreaterThan(stood);
  await place.press('PageUp');
  expect(Number(await place.inputValue())).toBeGreaterThan(stood + 300);
  await expectNoViolations(page, 'riding', ['light']);

  const line = card.getByRole('combobox', { name: 'Line' });
  await line.focus();
  await line.selectOption('little-bam');
  await expect(place).toHaveValue('0');
  await expect(card.getByRole('button', { name: 'Next stop' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(page.getByRole('button', { name: 'Ride along' })).toBeFocused();
  await addressHas(page, { feature: 'baikal-amur' });
});
