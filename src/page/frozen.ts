import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { aboutSchema } from '../domain/about.ts';

/**
 * What a data version is, for ever: the built files but for the base map (no data of ours) and the search index, which
 * a frozen view has no use for.
 */
export const isFrozen = (file: string): boolean => file.endsWith('.json') && !/^(base-|search\b)/.test(file);

/**
 * Every data version under its own path, `data/<version>/`, and the list of them: the one of this build, and those
 * before it as `npm run freeze` kept them in geodata/published. Throws where the version of this build was frozen with
 * other content: data that has changed is another version.
 */
export function frozenFiles(geodata: string): ReadonlyMap<string, Buffer | string> {
  const files = new Map<string, Buffer | string>();
  const built = join(geodata, 'built');
  const { version, changelog } = v.parse(aboutSchema, JSON.parse(readFileSync(join(built, 'about.json'), 'utf8')));
  const put = (folder: string, name: string) => {
    for (const file of readdirSync(folder).filter(isFrozen)) {
      const path = `data/${name}/${file}`;
      const content = readFileSync(join(folder, file));
      const before = files.get(path);
      if (before !== undefined && !content.equals(Buffer.from(before)))
        throw new Error(`${file} differs from what was frozen as ${name}: raise the version in geodata/dataset.json`);
      files.set(path, content);
    }
  };
  const published = join(geodata, 'published');
  const kept = existsSync(published) ? readdirSync(published) : [];
  for (const name of kept) put(join(published, name), name);
  put(built, version);
  const missing = changelog.filter(({ version: name }) => name !== version && !kept.includes(name));
  if (missing.length > 0)
    throw new Error(`geodata/published lacks ${missing.map((each) => each.version).join(', ')}: see geodata/README.md`);
  const versions = changelog.map(({ version: name, date }) => ({ version: name, date }));
  files.set('data/versions.json', JSON.stringify({ current: version, versions }));
  return files;
}
