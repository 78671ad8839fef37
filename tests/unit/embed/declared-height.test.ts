import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaredHeight } from '../../../src/embed/declared-height.ts';

describe('the height a frame asks for', () => {
  it.each([
    [720, 26, 431],
    [640, 26, 386],
    [480, 26, 386],
    [320, 26, 346],
    [280, 50, 330],
  ])('for %i pixels of width and a bar of %i is %i', (width, bar, height) => {
    expect(declaredHeight(width, bar)).toBe(height);
  });

  it('stays between 200 and 1000 pixels, as hosts clamp it', () => {
    expect(declaredHeight(100, 20)).toBe(200);
    expect(declaredHeight(4000, 20)).toBe(1000);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 300 }), (width, bar) => {
        const height = declaredHeight(width, bar);
        expect(height).toBeGreaterThanOrEqual(200);
        expect(height).toBeLessThanOrEqual(1000);
      }),
    );
  });

  it('is that of a usual column for a frame that is hidden and has no width', () => {
    expect(declaredHeight(0, 26)).toBe(declaredHeight(640, 26));
  });
});
