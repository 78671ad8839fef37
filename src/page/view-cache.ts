import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * What was made before from the very same things. A key says all that a result depends on; a file that was cut short
 * or changed does not bear out its own hash and is made again. May be deleted at any time.
 */

const hashOf = (parts: readonly (string | Buffer)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(String(part.length)).update('\0').update(part);
  return hash.digest();
};
const hashLength = 32;

export type Cache = (key: readonly (string | Buffer)[], make: () => Promise<Buffer>) => Promise<Buffer>;

/** A cache in a folder; `null`: none. A folder that cannot be written costs time and nothing else. */
export function cacheIn(folder: string | null): Cache {
  return async (key, make) => {
    if (folder === null) return make();
    const file = join(folder, hashOf(key).toString('hex'));
    try {
      const kept = readFileSync(file);
      const content = kept.subarray(hashLength);
      if (hashOf([content]).equals(kept.subarray(0, hashLength))) return content;
    } catch {
      // Not there yet.
    }
    const made = await make();
    try {
      mkdirSync(folder, { recursive: true });
      // Written aside and moved, so that a build beside this one never reads a half.
      const aside = `${file}.${randomBytes(6).toString('hex')}`;
      writeFileSync(aside, Buffer.concat([hashOf([made]), made]));
      renameSync(aside, file);
    } catch {
      // A read-only folder: made again the next time.
    }
    return made;
  };
}
