import { article, expect, isLive, mapFrame, mapSite, test } from './hosts.ts';

/* `<corridors-map>` in other people's pages. */

const script = `<script src="${mapSite}embed.js" async></script>`;
const element = (attributes: string, alt = 'Map of Yamal LNG') =>
  `<corridors-map ${attributes}><figure style="margin:0"><a href="${mapSite}?feature=yamal-lng"><img src="${mapSite}poster/en/yamal-lng.png" alt="${alt}" width="1200" height="675" style="width:100%;height:auto"></a><figcaption>Corridors</figcaption></figure></corridors-map>`;

test('shows what stands in it until it is pressed, with nothing asked but that; then the live map, in its room', async ({
  page,
  hosts,
  told,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(
    hosts.page(
      article(`${script}${element('feature="yamal-lng" width="640" height="420" lang="en"')}<p id="after">After</p>`),
    ),
  );
  const button = page.getByRole('button', { name: /^Show (the )?map/ });
  await expect(button).toBeVisible();
  await expect(page.getByRole('img', { name: 'Map of Yamal LNG' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(
    requests
      .filter((url) => url.startsWith(mapSite))
      .map((url) => url.slice(mapSite.length))
      .sort(),
  ).toEqual(['embed.js', 'poster/en/yamal-lng.png']);
  const before = await page.locator('#after').boundingBox();
  await button.click();
  await isLive(await mapFrame(page));
  expect((await page.locator('#after').boundingBox())?.y).toBe(before?.y);
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Map of Yamal LNG');
  expect(told).toEqual([]);
});

test('its methods answer, its attributes are told to the live map, and its events bubble', async ({ page, hosts }) => {
  await page.goto(hosts.page(article(`${script}${element('load="eager" lang="en" width="640" height="420"')}`)));
  await isLive(await mapFrame(page));
  const result = await page.evaluate(async () => {
    const map = document.querySelector('corridors-map');
    if (!map) throw new Error('no element');
    const selected = new Promise((resolve) =>
      document.addEventListener('corridors-select', (event) => resolve((event as CustomEvent).detail), { once: true }),
    );
    await map.selectFeature('tianwan');
    const refused = await map.selectFeature('no-such-thing').catch((error: Error) => error.message);
    const state = await map.getState();
    const picture = String(await map.snapshot()).slice(0, 22);
    return { selected: await selected, refused, selection: state.selection, picture };
  });
  expect(result).toMatchObject({
    selected: { featureId: 'tianwan', layer: 'nuclear' },
    refused: 'unknown-feature',
    selection: 'tianwan',
    picture: 'data:image/png;base64,',
  });
  const frames = page.frames().length;
  await page.locator('corridors-map').evaluate((map) => map.setAttribute('lang', 'zh'));
  await expect((await mapFrame(page)).locator('html')).toHaveAttribute('lang', 'zh-Hans');
  expect(page.frames().length).toBe(frames);
});

test('of twenty-four on a page six are live at most, none loses its context, and one that rested comes back with its view', async ({
  page,
  hosts,
  told,
}) => {
  test.setTimeout(240_000);
  const many = Array.from({ length: 24 }, () => element('load="click" lang="en" width="300" height="300" ui="none"'));
  await page.goto(hosts.page(article(`${script}${many.join('')}`)));
  const maps = page.locator('corridors-map');
  await expect(maps).toHaveCount(24);
  const liveCount = () =>
    maps.evaluateAll((all) => all.filter((map) => map.shadowRoot?.querySelector('iframe')).length);
  for (let at = 0; at < 9; at += 1) {
    await maps.nth(at).scrollIntoViewIfNeeded();
    await maps
      .nth(at)
      .getByRole('button', { name: /^Show (the )?map/ })
      .click();
    expect(await liveCount()).toBeLessThanOrEqual(6);
    await isLive(await mapFrame(page, Math.min(at, 5)));
  }
  await expect(maps.nth(0).getByRole('button', { name: /^Show (the )?map/ })).toBeAttached();
  await maps.nth(0).scrollIntoViewIfNeeded();
  await expect.poll(() => maps.nth(0).evaluate((map) => !!map.shadowRoot?.querySelector('iframe'))).toBe(true);
  expect(await liveCount()).toBeLessThanOrEqual(6);
  expect(told.filter((each) => /context/i.test(each))).toEqual([]);
});

test('survives being defined twice, moved and taken away', async ({ page, hosts, told }) => {
  await page.goto(
    hosts.page(
      article(`${script}${script}${element('load="eager" lang="en" width="300" height="300"')}<div id="there"></div>`),
    ),
  );
  await mapFrame(page);
  await page.evaluate(() => document.querySelector('#there')?.append(document.querySelector('corridors-map') as Node));
  await isLive(await mapFrame(page));
  await page.evaluate(() => document.querySelector('corridors-map')?.remove());
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(told).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('is a figure with a picture and a link', async ({ page, hosts }) => {
    await page.goto(hosts.page(article(`${script}${element('feature="yamal-lng"')}`)));
    await expect(page.getByRole('img', { name: 'Map of Yamal LNG' })).toBeVisible();
    await expect(page.getByRole('link')).toHaveAttribute('href', `${mapSite}?feature=yamal-lng`);
  });
});
