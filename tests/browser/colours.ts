import { expect, type Page } from '@playwright/test';
import type { Point } from './places.ts';

/** The most frequent colour, as `[red, green, blue]`, in a square of `2 * reach + 1` pixels round each point. */
export async function coloursAt(page: Page, points: readonly Point[], reach = 1): Promise<number[][]> {
  const picture = (await page.screenshot({ scale: 'css', animations: 'allow' })).toString('base64');
  return page.evaluate(
    async (asked) => {
      const bytes = Uint8Array.from(atob(asked.picture), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      return asked.points.map(({ x, y }) => {
        const side = 2 * asked.reach + 1;
        const left = Math.round(x) - asked.reach;
        const { data } = context.getImageData(left, Math.round(y) - asked.reach, side, side);
        const times = new Map<string, number>();
        for (let at = 0; at < data.length; at += 4) {
          const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
          times.set(colour, (times.get(colour) ?? 0) + 1);
        }
        const [most = ''] = [...times].sort((a, b) => b[1] - a[1])[0] ?? [];
        return most.split(',').map(Number);
      });
    },
    { picture, points, reach },
  );
}

/** `#rrggbb` as numbers. */
export const rgb = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** How far two colours lie apart: the largest difference of a channel, 0 to 255. */
export const difference = (one: readonly number[], other: readonly number[]): number =>
  Math.max(...one.map((value, channel) => Math.abs(value - (other[channel] ?? 0))));

const hex = (colour: readonly number[]): string =>
  `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

export interface Wanted {
  readonly point: Point;
  readonly colour: string;
}

/** Which of these points show another colour, but for rounding: as sentences. */
async function wrongColours(page: Page, wanted: readonly Wanted[], reach: number): Promise<string[]> {
  const points = wanted.map(({ point }) => point);
  const shown = await coloursAt(page, points, reach);
  return wanted.flatMap(({ point, colour }, at) => {
    const seen = shown[at] ?? [];
    if (difference(rgb(colour), seen) <= 4) return [];
    return `${Math.round(point.x)},${Math.round(point.y)} is ${hex(seen)}, not ${colour}`;
  });
}

/** Waits until these points of the window show these colours. */
export async function expectColours(page: Page, wanted: readonly Wanted[], reach = 1): Promise<void> {
  await expect.poll(() => wrongColours(page, wanted, reach), { timeout: 60_000 }).toEqual([]);
}

/** Waits until none of these points shows its colour. */
export async function expectOtherColours(page: Page, wanted: readonly Wanted[], reach = 1): Promise<void> {
  await expect
    .poll(async () => (await wrongColours(page, wanted, reach)).length, { timeout: 60_000 })
    .toBe(wanted.length);
}
