import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cacheNames, outdated, surplus } from '../../../src/offline/cache-names.ts';

const version = fc.stringMatching(/^[0-9a-f]{12}$/);
const folder = fc.array(fc.stringMatching(/^[a-z ]{1,8}$/), { maxLength: 3 });
const scopeOf = (parts: readonly string[]) => new URL(`https://example.org/${[...parts, ''].join('/')}`).href;

describe('the caches of a version', () => {
  it('outlive no other version, but for the files that all share', () => {
    fc.assert(
      fc.property(folder, version, version, (parts, now, before) => {
        const names = cacheNames(scopeOf(parts), now);
        const old = cacheNames(scopeOf(parts), before);
        const present = [...new Set([names.files, names.pages, names.met, old.pages, old.met, 'somebody else’s'])];
        const gone = outdated(present, names);
        expect(gone).toEqual(now === before ? [] : [old.pages, old.met]);
      }),
    );
  });

  it('leave those of a site in another folder alone', () => {
    fc.assert(
      fc.property(folder, folder, version, (one, other, same) => {
        fc.pre(scopeOf(one) !== scopeOf(other));
        const { files, pages, met } = cacheNames(scopeOf(other), same);
        expect(outdated([files, pages, met], cacheNames(scopeOf(one), same))).toEqual([]);
      }),
    );
  });
});

describe('what is met on the way', () => {
  it('stays within its number, and the oldest goes first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(50), (kept, most) => {
        const gone = surplus(kept, most);
        expect(kept.length - gone.length).toBeLessThanOrEqual(most);
        expect(kept.slice(0, gone.length)).toEqual(gone);
        if (kept.length <= most) expect(gone).toEqual([]);
      }),
    );
  });
});
