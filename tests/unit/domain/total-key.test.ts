import { expect, it } from 'vitest';
import { partsOf, totalKey } from '../../../src/domain/total-key.ts';
import { sectors, units } from '../../../src/domain/vocabulary.ts';

it('is a unit, and of tonnes also the goods; it can be taken apart', () => {
  for (const unit of units)
    for (const sector of sectors)
      expect(partsOf(totalKey(unit, sector))).toEqual({
        unit,
        goods: ['kt', 'Mt', 'Mt/yr'].includes(unit) ? sector : null,
      });
});
