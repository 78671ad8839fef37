import { describe, expect, it } from 'vitest';
import { type Box, paddingAround } from '../../../src/embed/padding.ts';

const title: Box = { left: 12, top: 12, right: 312, bottom: 123 };
const legend: Box = { left: 12, top: 300, right: 164, bottom: 442 };
const buttons: Box = { left: 676, top: 12, right: 708, bottom: 172 };
const size = { width: 720, height: 454 };

describe('the room of the map', () => {
  it('keeps clear of everything that lies over it', () => {
    const { top, right, bottom, left } = paddingAround([title, legend, buttons], size, 0.9);
    const free = { left, top, right: size.width - right, bottom: size.height - bottom };
    for (const box of [title, legend, buttons]) {
      const isApart =
        box.right <= free.left || box.left >= free.right || box.bottom <= free.top || box.top >= free.bottom;
      expect(isApart).toBe(true);
    }
  });

  it('lies beside a title in a wide frame and below it in a narrow one', () => {
    expect(paddingAround([title], size, 0.9)).toMatchObject({ left: 320, top: 8 });
    expect(paddingAround([title], { width: 330, height: 454 }, 0.9)).toMatchObject({ left: 8, top: 131 });
  });

  it('leaves room for names at the right', () => {
    expect(paddingAround([], size, 0.9)).toEqual({ top: 8, right: 72, bottom: 8, left: 8 });
  });

  it('runs under what lies over it where there is no room beside', () => {
    const all: Box = { left: 8, top: 8, right: 272, bottom: 290 };
    expect(paddingAround([all], { width: 280, height: 300 }, 0.9)).toEqual({ top: 8, right: 28, bottom: 8, left: 8 });
  });
});
