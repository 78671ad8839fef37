import { expect, it } from 'vitest';
import { drawnSectors, hasRoom } from '../../../src/embed/legend.ts';

it('the legend has each drawn sector once, in the order of the vocabulary', () => {
  expect(drawnSectors([{ sector: 'rail' }, { sector: 'gas' }, { sector: 'rail' }])).toEqual(['gas', 'rail']);
  expect(drawnSectors([])).toEqual([]);
});

it.each([
  [720, 480, true],
  [480, 320, true],
  [479, 480, false],
  [720, 319, false],
])('in a frame of %i × %i it stands open: %s', (width, height, isOpen) => {
  expect(hasRoom(width, height)).toBe(isOpen);
});
