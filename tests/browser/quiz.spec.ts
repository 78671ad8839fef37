import type { Locator, Page } from '@playwright/test';
import { expect, mapIs, smallWindow, test } from './atlas.ts';
import { phone, violationsOf } from './axe.ts';

/* The five kinds of question, as a class answers them and as one reader does: by keyboard only, but for the phone. */

async function ask(page: Page, tour: string, scene: string): Promise<void> {
  await page.goto(`/?tour=${tour}&lang=en&scene=${scene}`);
  await mapIs(page, 'ready');
  await expect(quiz(page)).toBeVisible();
}
const quiz = (page: Page): Locator => page.locator('section[data-kind=quiz]');
const mark = (page: Page): Locator => quiz(page).getByRole('status');
const answer = (page: Page): Locator => page.getByRole('heading', { name: 'Answer', exact: true });
/** Goes to a control by the Tab key alone, as far as there is one. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let tries = 0; tries < 60; tries += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}
async function press(page: Page, name: string, key = 'Enter'): Promise<void> {
  await tabTo(page, quiz(page).getByRole('button', { name, exact: true }));
  await page.keyboard.press(key);
}
/** From the way of a class, in which a question opens, to that of one reader. */
async function alone(page: Page): Promise<void> {
  await tabTo(page, quiz(page).getByRole('radio', { name: 'Together' }));
  await page.keyboard.press('ArrowRight');
  await expect(quiz(page).getByRole('radio', { name: 'On your own' })).toBeChecked();
}
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

test.describe('a question to one reader', () => {
  test.use(smallWindow);

  test('of which is right, is tried again until it is', async ({ page }) => {
    await ask(page, 'promise-to-pipeline', 'first-gas-guess');
    await alone(page);
    await tabTo(page, quiz(page).getByRole('radio', { name: '21 May 2014' }));
    await page.keyboard.press('Space');
    await expect(mark(page)).toHaveText(/^Not yet\./);
    await page.keyboard.press('ArrowDown');
    await expect(quiz(page).getByRole('radio', { name: '2 December 2019' })).toBeChecked();
    await expect(mark(page)).toHaveText(/^Right\./);
    expect.soft(await violationsOf(page)).toEqual([]);
    await press(page, 'Show the answer');
    await expect(answer(page)).toBeFocused();
  });

  test('of where, is answered from the list as from the map', async ({ page }) => {
    await ask(page, 'arctic-short-cut', 'find-bering-strait');
    await alone(page);
    const candidates = quiz(page).getByRole('list', { name: 'Candidates' }).getByRole('radio');
    expect(await candidates.count()).toBeGreaterThan(3);
    await tabTo(page, candidates.first());
    await page.keyboard.press('Space');
    await expect(mark(page)).toHaveText(/^(Not yet|Right)\./);
    for (let tries = 0; tries < 12 && !(await mark(page).textContent())?.startsWith('Right'); tries += 1)
      await page.keyboard.press('ArrowDown');
    await expect(quiz(page).getByRole('radio', { name: /Bering/ })).toBeChecked();
    await expect(mark(page)).toHaveText('Right.');
    await page.locator('#map canvas').click({ position: { x: 1000, y: 420 } });
    await expect(mark(page)).toHaveText(/^Not yet\. [\d,]+\skm from the place\.$/);
    await expect(quiz(page).getByRole('radio', { name: /Bering/ })).not.toBeChecked();
    await press(page, 'Show the answer');
    await expect(quiz(page)).toContainText('Right within 300 km.');
  });

  test('of how much, takes a number as people write them', async ({ page }) => {
    await ask(page, 'arctic-short-cut', 'how-far');
    await alone(page);
    const guess = quiz(page).getByRole('textbox', { name: 'Your guess, km' });
    await tabTo(page, guess);
    await page.keyboard.type('24 100');
    await page.keyboard.press('Enter');
    await expect(mark(page)).toHaveText(/^Not yet\./);
    await guess.fill('a long way');
    await expect(mark(page)).toBeEmpty();
    await page.keyboard.press('Enter');
    await expect(guess).toBeFocused();
    await expect(quiz(page).getByRole('alert')).toHaveText('Write a number, for example 1,234.');
    await expect(guess).toHaveAttribute('aria-invalid', 'true');
    await guess.fill('10,000');
    await page.keyboard.press('Enter');
    await expect(mark(page)).toHaveText(/^Right\./);
    await press(page, 'Show the answer');
    await expect(quiz(page)).toContainText('Counted as right: from 9,200 km to 12,200 km');
  });

  test('of the order, moves with buttons and says how much is right', async ({ page }) => {
    await ask(page, 'two-railways', 'stations&theme=dark');
    await alone(page);
    const list = quiz(page).getByRole('list', { name: 'Put them in order' });
    const right = ['Yekaterinburg', 'Novosibirsk', 'Irkutsk', 'Chita', 'Khabarovsk'];
    const namesNow = () => list.getByRole('listitem').allInnerTexts();
    await press(page, 'Check');
    await expect(mark(page)).toHaveText(/^Not yet\. \d of 5 are right\.$/);
    for (const [place, name] of right.entries()) {
      for (let at = (await namesNow()).findIndex((text) => text.startsWith(name)); at > place; at -= 1) {
        const up = list.getByRole('button', { name: new RegExp(`^Move ${name}.* up$`) });
        await up.focus();
        await page.keyboard.press('Enter');
        await expect(up).toBeFocused();
      }
    }
    await expect(mark(page)).toBeEmpty();
    await press(page, 'Check', 'Space');
    await expect(mark(page)).toHaveText(/^Right\./);
    expect.soft(await violationsOf(page)).toEqual([]);
  });

  test('of what belongs together, is marked pair by pair', async ({ page }) => {
    await ask(page, 'promise-to-pipeline', 'verdicts&theme=dark');
    await alone(page);
    const pairs = quiz(page).getByRole('combobox');
    await expect(pairs).toHaveCount(4);
    for (const [at, right] of ['Kept', 'Open', 'Partly', 'Context'].entries()) await pairs.nth(at).selectOption(right);
    await press(page, 'Check');
    await expect(mark(page)).toHaveText('Not yet. 2 of 4 are right.');
    await tabTo(page, pairs.nth(1).or(pairs.nth(0)).last());
    await pairs.nth(1).selectOption('Partly');
    await expect(mark(page)).toBeEmpty();
    await pairs.nth(2).selectOption('Open');
    await press(page, 'Check');
    await expect(mark(page)).toHaveText('Right.');
    expect.soft(await violationsOf(page)).toEqual([]);
  });

  test('keys of the deck do not turn the scene while an answer is typed', async ({ page }) => {
    await ask(page, 'two-railways', 'tunnel');
    await alone(page);
    await tabTo(page, quiz(page).getByRole('textbox', { name: /^Your guess/ }));
    await page.keyboard.type('15 343');
    await expect(page.locator('[data-scene]')).toHaveAttribute('data-scene', 'tunnel');
    await page.keyboard.press('Enter');
    await expect(mark(page)).toHaveText(/^Right\./);
    await expect(answer(page)).toHaveCount(0);
  });
});

test.describe('a question to a class', () => {
  test.use(smallWindow);

  test('counts hands, checks nothing, and keeps the count for the results', async ({ page }) => {
    await ask(page, 'promise-to-pipeline', 'first-gas-guess');
    await expect(quiz(page).getByRole('radio', { name: 'Together' })).toBeChecked();
    await tabTo(page, quiz(page).getByRole('spinbutton', { name: 'Hands for A' }));
    await page.keyboard.type('4');
    await page.keyboard.press('Tab');
    await page.keyboard.type('17');
    await expect(mark(page)).toHaveCount(0);
    await expect(quiz(page).getByLabel('Right.')).toHaveCount(0);
    await press(page, 'Show the answer');
    await expect(answer(page)).toBeFocused();
    await expect(quiz(page).locator('li[data-right]')).toContainText('2 December 2019');
    expect.soft(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('?');
    await page.getByRole('button', { name: /^Questions/ }).click();
    await expect(page.getByRole('list', { name: 'Hands', exact: true })).toContainText('B 2 December 2019: 17');
  });

  for (const [tour, scene, shown] of [
    ['arctic-short-cut', 'find-bering-strait', 'Bering'],
    ['arctic-short-cut', 'straits', 'Sannikov'],
    ['arctic-short-cut', 'how-far', '10,700 km'],
    ['promise-to-pipeline', 'verdicts', 'Kept'],
  ] as const) {
    test(`${scene}: shows the answer after the next key, and not before`, async ({ page }) => {
      await ask(page, tour, scene);
      await expect(answer(page)).toHaveCount(0);
      await page.keyboard.press('PageDown');
      await expect(answer(page)).toBeVisible();
      await expect(
        quiz(page)
          .locator('section')
          .filter({ has: answer(page) }),
      ).toContainText(shown);
      await page.keyboard.press('PageUp');
      await expect(answer(page)).toHaveCount(0);
    });
  }
});

test.describe('a question on a phone, from its link', () => {
  test.use(phone);

  for (const [tour, scene] of [
    ['promise-to-pipeline', 'first-gas-guess'],
    ['arctic-short-cut', 'find-bering-strait'],
    ['two-railways', 'tunnel'],
    ['arctic-short-cut', 'straits'],
    ['promise-to-pipeline', 'verdicts'],
  ] as const) {
    test(`${scene}: is answered by touch, with nothing cut off`, async ({ page }) => {
      await ask(page, tour, `${scene}&ask=1`);
      await expect(quiz(page).getByRole('radio', { name: 'Together' })).toHaveCount(0);
      expect(await fits(page)).toBe(true);
      const controls = quiz(page).locator('label:has(input[type=radio]), button, select, input[inputmode]');
      for (const control of await controls.all()) {
        const box = await control.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
      }
      await controls.first().scrollIntoViewIfNeeded();
      await quiz(page).getByRole('button', { name: 'Show the answer' }).tap();
      await expect(answer(page)).toBeInViewport();
      expect.soft(await violationsOf(page)).toEqual([]);
    });
  }
});
