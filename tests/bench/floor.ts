import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, loadConfigFromFile } from 'vite';
import { compress } from '../../src/page/compress.ts';

const repository = join(import.meta.dirname, '../..');

/** Builds the floor page into a folder as our own config bundles the map library, compressed as the app is. */
export async function buildFloor(folder: string): Promise<void> {
  const loaded = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(repository, 'vite.config.ts'),
    repository,
  );
  if (!loaded) throw new Error('vite.config.ts cannot be read');
  const plugins = [loaded.config.plugins ?? []]
    .flat(3)
    .filter((plugin) => !(plugin && 'name' in plugin && plugin.name === 'corridors-page'));
  await build({
    ...loaded.config,
    configFile: false,
    root: join(import.meta.dirname, 'floor'),
    publicDir: false,
    logLevel: 'warn',
    plugins,
    build: { ...loaded.config.build, outDir: folder, emptyOutDir: true },
  });
  writeFileSync(join(folder, '_headers'), '/*\n  Cache-Control: no-cache\n');
  compress(folder);
}
