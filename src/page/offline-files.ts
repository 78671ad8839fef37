import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPath } from '../offline/list.ts';
import { bundled } from './element-script.ts';
import { offlineList, type Site } from './offline-list.ts';
import { built } from './page-parts.ts';

/** Every file of a build by its path, without compressed copies. */
function readSite(folder: string): Site {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const files = names.filter((name) => !/\.(br|gz)$/.test(name) && statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name))]));
}

/** The service worker as one classic script that knows its version. */
export const workerScript = async (version: string): Promise<string> =>
  `const offlineVersion=${JSON.stringify(version)};${await bundled('offline/worker.ts')}`;

/** Into a finished build: `sw.js`, and the list of what it keeps. After both builds, before anything is compressed. */
export async function writeOfflineFiles(folder: string): Promise<void> {
  const tours: { tours: readonly { readonly id: string }[] } = built('tours');
  const list = offlineList(
    readSite(folder),
    tours.tours.map(({ id }) => id),
  );
  for (const name of readdirSync(join(folder, 'assets')))
    if (/^offline-[0-9a-f]{12}\.json/.test(name)) rmSync(join(folder, 'assets', name));
  writeFileSync(join(folder, listPath(list.version)), JSON.stringify(list));
  writeFileSync(join(folder, 'sw.js'), await workerScript(list.version));
}
