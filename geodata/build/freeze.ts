import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFrozen } from '../../src/page/frozen.ts';
import { geodata, readCurated } from './curated.ts';

/**
 * `npm run freeze`: keeps the built files of today's data version in geodata/published, so that every later build
 * publishes them under the same path. Run it before the version in dataset.json is raised; it never changes what is kept.
 */
const { version } = readCurated().dataset;
const built = join(geodata, 'built');
const kept = join(geodata, 'published', version);
mkdirSync(kept, { recursive: true });
for (const name of readdirSync(built).filter(isFrozen)) {
  const copy = join(kept, name);
  if (!existsSync(copy)) cpSync(join(built, name), copy);
  else if (!readFileSync(copy).equals(readFileSync(join(built, name))))
    throw new Error(`geodata/published/${version}/${name} differs from what was built: raise the version first`);
}
console.log(`Data version ${version} is kept in geodata/published/${version}.`);
