import type { Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { article, embedAddress, expect, hearing, iframe, isLive, mapFrame, mapSite, test, toldOf } from './hosts.ts';

/* The embed page in other people's pages, before and after its map is live. */

const sandboxes = [
  ['no sandbox', ''],
  ['the sandbox of WordPress', 'sandbox="allow-scripts"'],
  ['a sandbox with popups', 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"'],
  ['a sandbox with an origin', 'sandbox="allow-scripts allow-same-origin"'],
] as const;

/** Requests of a page to servers, from now on. */
function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) requests.push(request.url());
  });
  return requests;
}

for (const [name, attributes] of sandboxes)
  test(`in ${name} the map comes alive, and asks nobody else`, async ({ page, hosts, told }) => {
    const requests = requestsOf(page);
    await page.goto(
      hosts.page(article(iframe('?feature=yamal-lng&load=eager', `${attributes} width="720" height="480"`))),
    );
    const frame = await mapFrame(page);
    await isLive(frame);
    await expect(frame.getByRole('heading', { name: /Yamal LNG/ }).first()).toBeVisible();
    const foreign = requests.filter((url) => !url.startsWith(mapSite) && !url.includes('host.test'));
    expect(foreign).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(told).toEqual([]);
  });

test('without CORS on the files a sandboxed frame keeps its picture and its link', async ({ page, hosts }) => {
  await page.route(`${mapSite}assets/**`, async (route) => {
    // Node knows no host of this name.
    const response = await route.fetch({ url: route.request().url().replace('map.test', '127.0.0.1') });
    const { 'access-control-allow-origin': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await page.goto(hosts.page(article(iframe('?load=eager', 'sandbox="allow-scripts" width="720" height="480"'))));
  const frame = await mapFrame(page);
  await expect(frame.getByRole('link', { name: /full map/i }).first()).toBeVisible();
});

test('before it is pressed it asks for little and nothing but its own; a press makes it live', async ({
  page,
  hosts,
  told,
}) => {
  const requests = requestsOf(page);
  await page.goto(hosts.page(article(iframe('?feature=eastern-route&load=click'))));
  const frame = await mapFrame(page);
  const button = frame.getByRole('button', { name: 'Show the live map' });
  await expect(button).toBeVisible();
  const picture = frame.getByRole('img').first();
  await expect(picture).toBeVisible();
  expect((await picture.getAttribute('alt'))?.length ?? 0).toBeGreaterThan(40);
  await expect(frame.getByRole('link', { name: /Open full map/ })).toHaveAttribute('href', /feature=eastern-route/);
  await page.waitForLoadState('networkidle');
  const own = requests.filter((url) => url.startsWith(mapSite)).map((url) => url.slice(mapSite.length));
  expect(own.filter((path) => /maplibre|worker|atlas|overview|woff2|\.png$|\.webp$/.test(path))).toEqual([]);
  expect(own.length).toBeLessThanOrEqual(6);
  expect(requests.filter((url) => !url.startsWith(mapSite) && !url.includes('host.test'))).toEqual([]);
  await button.click();
  await isLive(frame);
  expect(told).toEqual([]);
});

test('the page scrolls over it, Ctrl and the wheel zoom it, and nothing is taken from the reader', async ({
  page,
  hosts,
}) => {
  await page.goto(hosts.page(article(`${hearing}${iframe('?load=eager&ui=legend')}`)));
  const frame = await mapFrame(page);
  await isLive(frame);
  await page.mouse.move(500, 400);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  const before = (await toldOf(page, 'view')).length;
  await page.mouse.move(500, 400);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await toldOf(page, 'view')).length).toBeGreaterThan(before);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  test('one finger scrolls the page, and does not move the map', async ({ page, hosts }) => {
    const frame = iframe('?load=eager&ui=legend', 'width="380" height="480"');
    const head = '<meta name="viewport" content="width=device-width">';
    await page.goto(hosts.page(article(`${hearing}${frame}`, { head })));
    await isLive(await mapFrame(page));
    const before = (await toldOf(page, 'view')).length;
    const session = await page.context().newCDPSession(page);
    const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 190, y }] });
    await finger('touchStart', 500);
    for (let y = 490; y >= 200; y -= 15) await finger('touchMove', y);
    await finger('touchEnd');
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(150);
    expect((await toldOf(page, 'view')).length).toBe(before);
  });
});

test('keys of the page stay its own until the frame has the focus', async ({ page, hosts }) => {
  await page.goto(hosts.page(article(`${hearing}${iframe('?load=eager')}`)));
  const frame = await mapFrame(page);
  await isLive(frame);
  const before = (await toldOf(page, 'view')).length;
  await page.locator('h1').click();
  await page.keyboard.press('PageDown');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  expect((await toldOf(page, 'view')).length).toBe(before);
});

test.describe('in a small column', () => {
  for (const [width, language, theme] of [
    [280, 'ru', 'light'],
    [300, 'zh', 'dark'],
    [320, 'en', 'light'],
  ] as const)
    test(`${width} px, ${language}, ${theme}: nothing is cut off, and axe finds nothing`, async ({ page }) => {
      await page.setViewportSize({ width, height: 400 });
      await page.goto(embedAddress(`?feature=tianwan&load=click&lang=${language}&theme=${theme}`));
      await expect(page.getByRole('button').first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await violationsOf(page)).toEqual([]);
    });
});

for (const language of ['en', 'ru', 'zh'] as const)
  test(`axe finds nothing in the live map, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 720, height: 480 });
    for (const theme of ['light', 'dark']) {
      await page.goto(embedAddress(`?feature=northern-sea-route&load=eager&lang=${language}&theme=${theme}`));
      await isLive(page.mainFrame());
      expect(await violationsOf(page), theme).toEqual([]);
    }
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('there is a picture with words for it, the projects and a link', async ({ page }) => {
    await page.goto(embedAddress('?feature=tianwan'));
    await expect(page.getByRole('img').first()).toBeVisible();
    await expect(page.locator('noscript li', { hasText: 'Tianwan' }).first()).toBeVisible();
    await expect(page.getByRole('link').first()).toBeVisible();
  });
});

test('without WebGL the picture stays, with a sentence, the link, and word to the host', async ({ page, hosts }) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
        return type.startsWith('webgl') ? null : Reflect.apply(getContext, this, [type, ...rest]);
      },
    });
  });
  await page.goto(hosts.page(article(`${hearing}${iframe('?load=eager')}`)));
  const frame = await mapFrame(page);
  await expect(frame.getByRole('status').filter({ hasText: 'WebGL 2' })).toBeVisible();
  await expect(frame.getByRole('img').first()).toBeVisible();
  await expect(frame.getByRole('link', { name: /Open full map/ })).toBeVisible();
  await expect.poll(async () => (await toldOf(page, 'error')).map(({ code }) => code)).toEqual(['webgl-unavailable']);
});

test('a full map opens from it with the same view', async ({ page }) => {
  await page.goto(embedAddress('?feature=tianwan&year=2019&sector=nuclear,gas&lang=en&load=click&ui=full'));
  const address = await page.getByRole('link', { name: /Open full map/ }).getAttribute('href');
  const query = new URL(String(address), mapSite).searchParams;
  expect(Object.fromEntries(query)).toMatchObject({
    feature: 'tianwan',
    year: '2019',
    sector: 'nuclear,gas',
    lang: 'en',
  });
  expect(query.has('ui')).toBe(false);
});

test('on paper the map is a still picture', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 480 });
  await page.goto(embedAddress('?load=eager&theme=print'));
  await isLive(page.mainFrame());
  const paper = await page.pdf({ format: 'A4' });
  expect(paper.length).toBeGreaterThan(40_000);
});
