import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAfter } from '../../../src/ui/table/grid-keys.ts';

const reach = { lastRow: 40, lastColumn: 9, page: 10 };
const from = { row: 5, column: 3 };

describe('keys of the grid', () => {
  it.each([
    { key: 'ArrowUp', to: { row: 4, column: 3 } },
    { key: 'ArrowDown', to: { row: 6, column: 3 } },
    { key: 'ArrowLeft', to: { row: 5, column: 2 } },
    { key: 'ArrowRight', to: { row: 5, column: 4 } },
    { key: 'PageUp', to: { row: 0, column: 3 } },
    { key: 'PageDown', to: { row: 15, column: 3 } },
    { key: 'Home', to: { row: 5, column: 0 } },
    { key: 'End', to: { row: 5, column: 9 } },
    { key: 'Home', withControl: true, to: { row: 0, column: 0 } },
    { key: 'End', withControl: true, to: { row: 40, column: 9 } },
  ])('$key (control: $withControl) leads to $to', ({ key, withControl = false, to }) => {
    expect(placeAfter(from, key, withControl, reach)).toEqual(to);
  });

  it('leaves every other key alone', () => {
    for (const key of ['Tab', 'Enter', ' ', 'a', 'Escape']) expect(placeAfter(from, key, false, reach)).toBeNull();
  });

  it('never leave the grid', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];
    fc.assert(
      fc.property(
        fc.record({ lastRow: fc.nat(400), lastColumn: fc.nat(9), page: fc.integer({ min: 1, max: 50 }) }),
        fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean()), { maxLength: 30 }),
        (reachable, pressed) => {
          let place = { row: 0, column: 0 };
          for (const [key, withControl] of pressed) place = placeAfter(place, key, withControl, reachable) ?? place;
          expect(place.row).toBeGreaterThanOrEqual(0);
          expect(place.row).toBeLessThanOrEqual(reachable.lastRow);
          expect(place.column).toBeGreaterThanOrEqual(0);
          expect(place.column).toBeLessThanOrEqual(reachable.lastColumn);
        },
      ),
      { seed: 2018 },
    );
  });
});
