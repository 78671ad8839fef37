import { expect, it } from 'vitest';
import { decodeDesk, encodeDesk } from '../../../src/url/desk-codec.ts';
import { isDesk } from '../../../src/url/desk-mode.ts';

it('the address of a desk is that of its tour, and says that it is one', () => {
  const query = '?tour=two-railways&scene=capacity&lang=ru';
  const desk = encodeDesk(decodeDesk(query));
  expect(desk).toBe(`${query}&mode=speaker`);
  expect(decodeDesk(desk)).toEqual(decodeDesk(query));
  expect([isDesk(desk), isDesk(query), isDesk(`${query}&mode=other`)]).toEqual([true, false, false]);
});
