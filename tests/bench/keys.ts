import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserFlags } from '../browser-flags.ts';
import { median } from './visit.ts';

/** Calm for so long counts as done: a scene has come to rest. */
const quiet = 600;

/**
 * Milliseconds from a key press in the deck to the first picture of the moving map, median over a tour: `url` is that of
 * the app. Every scene there and back, but for those that leave the camera where it was. Not slowed.
 */
export async function keyToCamera(url: string): Promise<number> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [...browserFlags],
  });
  try {
    const page = await (
      await browser.newContext({ viewport: { width: 1024, height: 768 }, bypassCSP: true })
    ).newPage();
    await page.addInitScript({ path: join(import.meta.dirname, 'probe.js') });
    await page.goto(`${url}?tour=arctic-short-cut&lang=en`);
    await page.locator('html[data-map=ready]').waitFor();
    const settled = () => page.evaluate(`benchProbe.settled(${quiet})`);
    await settled();
    const taken: number[] = [];
    for (const key of ['ArrowRight', 'ArrowLeft'])
      for (let scene = 1; scene < 12; scene += 1) {
        await page.keyboard.press(key);
        await settled();
        const took = Number(await page.evaluate('benchProbe.keyToCamera()'));
        if (took > 0) taken.push(took);
      }
    return median(taken);
  } finally {
    await browser.close();
  }
}
