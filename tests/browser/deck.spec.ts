import type { Locator, Page } from '@playwright/test';
import { addressHas, expect, mapIs, test } from './atlas.ts';
import { violationsOf } from './axe.ts';

const small = { width: 1024, height: 768 };

async function present(page: Page, query: string): Promise<void> {
  await page.goto(`/?${query}`);
  await mapIs(page, 'ready');
}
const title = (page: Page, name: string): Locator => page.getByRole('heading', { level: 2, name, exact: true });
const counter = (page: Page, n: number): Locator => page.getByRole('group', { name: `${n} of 12`, exact: true });
/** Everything that a live region has said, in order. */
const followAnnouncements = (page: Page) =>
  page.evaluate(() => {
    const region = document.querySelector('[data-announcer]');
    const said: string[] = [];
    Object.assign(window, { said });
    if (region)
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);
/** Where the map is: a mark that any move changes. */
const picture = async (page: Page): Promise<string> =>
  (await page.locator('#map canvas').screenshot({ type: 'jpeg', quality: 40 })).toString('base64');

test.describe('a link to a scene', () => {
  test.use({ viewport: small });

  test('opens it, and nothing of the explorer', async ({ page, watch }) => {
    await present(page, 'tour=arctic-short-cut&scene=ice');
    await expect(title(page, 'Ice decides the calendar')).toBeVisible();
    await expect(counter(page, 10)).toBeVisible();
    await expect(page).toHaveTitle('10 of 12 · Ice decides the calendar – The Arctic short cut');
    await expect(page.getByRole('search')).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    expect(watch.requests.filter((url) => /tour-.*\.json$/.test(url))).toHaveLength(1);
  });

  test('can be gone Back over, as far as one went oneself', async ({ page }) => {
    await present(page, 'tour=two-railways');
    await page.keyboard.press('PageDown');
    await addressHas(page, { scene: 'begun-1891' });
    await page.keyboard.press('PageDown');
    await expect(title(page, 'October 1916: the bridge over the Amur')).toBeFocused();
    await page.goBack();
    await expect(title(page, 'March 1891: the work begins')).toBeVisible();
    await page.goBack();
    await expect(title(page, 'Two railways')).toBeVisible();
    await page.goForward();
    await expect(counter(page, 2)).toBeVisible();
  });

  test('says which scene is not there, and opens the tour all the same', async ({ page }) => {
    await present(page, 'tour=two-railways&scene=nowhere');
    await expect(page.getByRole('alert')).toContainText('This tour has no scene “nowhere”.');
    await expect(counter(page, 1)).toBeVisible();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('says which tour is not there, names those that are, and leads back', async ({ page }) => {
    await page.goto('/?tour=%3Cb%3Enope&lang=en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no tour “<b>nope”.');
    await expect(page.getByRole('listitem')).toHaveCount(3);
    await page.getByRole('link', { name: 'Back to the atlas' }).click();
    await mapIs(page, 'ready');
    await expect(page.locator('#results h2')).toBeVisible();
  });

  test('is found from the atlas', async ({ page }) => {
    await page.goto('/?page=tours');
    await mapIs(page, 'ready');
    await page.getByRole('link', { name: 'Present: Two railways' }).click();
    await mapIs(page, 'ready');
    await expect(counter(page, 1)).toBeVisible();
  });
});

test.describe('keys', () => {
  test.use({ viewport: small });

  for (const where of ['body', 'canvas', 'button'] as const)
    test(`belong to the tour with the focus on ${where}`, async ({ page }) => {
      await present(page, 'tour=promise-to-pipeline&scene=end-of-2018');
      const focus = async () => {
        if (where === 'canvas') await page.locator('#map canvas').focus();
        else if (where === 'button') await page.getByRole('button', { name: 'All scenes' }).focus();
        else await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      };
      const steps = [
        ['ArrowRight', 3],
        ['ArrowLeft', 2],
        ['ArrowDown', 3],
        ['ArrowUp', 2],
        ['PageDown', 3],
        ['PageUp', 2],
        ['n', 3],
        ['p', 2],
        ['End', 12],
        ['Home', 1],
        // On a button the space bar presses it.
        ...(where === 'button'
          ? []
          : ([
              [' ', 2],
              ['Shift+ ', 1],
            ] as const)),
      ] as const;
      for (const [key, scene] of steps) {
        await focus();
        await page.keyboard.press(key);
        await expect(counter(page, scene), key).toBeVisible();
      }
      await focus();
      await page.keyboard.type('7');
      await page.keyboard.press('Enter');
      if (where !== 'button') await expect(counter(page, 7)).toBeVisible();
    });

  test('belong to a field that has the focus', async ({ page }) => {
    await present(page, 'tour=promise-to-pipeline&scene=first-gas-guess');
    const hands = page.getByRole('spinbutton', { name: 'Hands for A' });
    await hands.focus();
    for (const key of ['7', 'ArrowRight', 'PageDown', 'b', 'o', 'End']) await page.keyboard.press(key);
    await expect(hands).toHaveValue('7');
    await expect(counter(page, 3)).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('leave what has Ctrl or Alt to the browser', async ({ page }) => {
    await present(page, 'tour=two-railways');
    for (const key of ['Control+ArrowRight', 'Control+End', 'Control+b']) await page.keyboard.press(key);
    await expect(counter(page, 1)).toBeVisible();
  });

  test('open and close what lies over the stage, the top first', async ({ page }) => {
    await present(page, 'tour=two-railways&scene=capacity');
    await page.keyboard.press('e');
    await page.keyboard.press('o');
    await expect(page.locator('[aria-current=step]')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Back to the scene/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /^Back to the scene/ })).toHaveCount(0);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Help and more' })).toBeVisible();
    await page.keyboard.press('?');
    await page.keyboard.press('.');
    await page.keyboard.press('PageDown');
    await expect(page.getByRole('button', { name: /The screen is dark/ })).toBeVisible();
    await page.keyboard.press('b');
    await expect(counter(page, 9)).toBeVisible();
  });
});

test.describe('exploring', () => {
  test.use({ viewport: small });

  test('gives the map away, and takes it back to the same place', async ({ page }) => {
    await present(page, 'tour=two-railways&scene=crossings');
    const before = await picture(page);
    await page.mouse.move(700, 300);
    await page.mouse.wheel(0, -400);
    await page.waitForTimeout(600);
    expect(await picture(page), 'the map is the scene’s').toBe(before);
    await page.keyboard.press('e');
    await expect(page.locator('#map canvas')).toBeFocused();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => picture(page), 'the map is the presenter’s').not.toBe(before);
    await addressHas(page, { scene: 'crossings', view: null });
    await page.keyboard.press('PageDown');
    await expect(counter(page, 10)).toBeVisible();
    // What the map has fetched for its names in the meantime may be finer: the place is told by a map that is opened anew.
    await page.mouse.move(10, 10);
    await expect.poll(() => picture(page)).toBe(before);
  });
});

test.describe('who does not see it, or wants no motion', () => {
  test.use({ viewport: small });

  test('hears one message a scene', async ({ page }) => {
    await present(page, 'tour=two-railways');
    await page.waitForTimeout(1500);
    await followAnnouncements(page);
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(2500);
    await page.keyboard.press('PageDown');
    await expect.poll(async () => (await said(page)).length).toBe(2);
    await page.waitForTimeout(1500);
    const messages = await said(page);
    expect(messages).toHaveLength(2);
    expect(messages[0]).toMatch(/^2 of 12\. March 1891: the work begins\. /);
    expect(messages[1]).toMatch(/^3 of 12\. /);
  });

  test('sees a jump under reduced motion', async ({ page }) => {
    await present(page, 'tour=two-railways&scene=begun-1891');
    await page.keyboard.press('2');
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    const moving = await page.evaluate(async () => {
      const canvas = document.querySelector('#map canvas') as HTMLCanvasElement;
      return canvas.getAnimations({ subtree: true }).length;
    });
    expect(moving).toBe(0);
    await page.keyboard.press('End');
    await expect(counter(page, 12)).toBeVisible();
  });

  test('reads what the map would show where there is none', async ({ page, watch }) => {
    watch.provoked.push(/WebGL/i);
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return /webgl/.test(kind) ? null : Reflect.apply(original, this, [kind, ...rest]);
      } as typeof original;
    });
    await page.goto('/?tour=arctic-short-cut&scene=ice');
    await expect(page.getByText('The map cannot be drawn here. It would show:')).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(counter(page, 11)).toBeVisible();
  });
});

// Each window in another language: a fault of access lies in the words or in the room, hardly ever in both at once.
for (const [width, height, language] of [
  [1600, 900, 'en'],
  [1024, 768, 'ru'],
  [390, 844, 'zh'],
] as const)
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test(`has nothing for axe to find, in ${language}`, async ({ page }) => {
      for (const scene of ['opening', 'first-gas-guess', 'tianwan', 'six-years', 'gas-volumes'])
        await test.step(scene, async () => {
          await present(page, `tour=promise-to-pipeline&scene=${scene}&lang=${language}`);
          expect.soft(await violationsOf(page), scene).toEqual([]);
        });
      for (const key of ['o', '?']) {
        await page.keyboard.press(key);
        await expect(page.getByRole('dialog')).toBeVisible();
        expect.soft(await violationsOf(page), key).toEqual([]);
        await page.keyboard.press('Escape');
      }
    });

    test('has words that are large enough, within the stage, and buttons for fingers', async ({ page }) => {
      await present(page, 'tour=arctic-short-cut&scene=ice');
      const sizes = await page.evaluate(() => {
        const size = (selector: string) =>
          Number.parseFloat(getComputedStyle(document.querySelector(selector) as Element).fontSize);
        return { body: size('h2 + div p'), heading: size('[role=group] h2'), source: size('[data-source]') };
      });
      if (width > height) {
        expect(sizes.body).toBeGreaterThanOrEqual(0.024 * height);
        expect(sizes.heading).toBeGreaterThanOrEqual(0.0479 * height);
        expect(sizes.source).toBeGreaterThanOrEqual(0.0219 * height);
      } else expect(sizes.body).toBeGreaterThanOrEqual(16);
      for (const button of await page.getByRole('group', { name: 'Presenting' }).getByRole('button').all()) {
        const box = await button.boundingBox();
        if (box) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });
