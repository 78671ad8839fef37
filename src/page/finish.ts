import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishClassFiles } from './class-files.ts';
import { compress } from './compress.ts';
import { contentSecurityPolicy, embedPolicy, headersFile, type Inline } from './headers.ts';
import { writeOfflineFiles } from './offline-files.ts';

/** The one inline script and style of a built page, as they stand in it. Throws where it has none or several. */
export function inlineOf(html: string): Inline {
  const only = (tag: 'script' | 'style'): string => {
    const found = [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))];
    const [, content] = found[0] ?? [];
    if (content === undefined || found.length > 1) throw new Error(`expected one inline ${tag}, found ${found.length}`);
    return content;
  };
  return { script: only('script'), style: only('style') };
}

/**
 * After both builds: what hosts must send (the policies name the pages' own inline parts), the files for classes, and
 * compressed copies.
 */
export async function finish(folder: string): Promise<void> {
  const inline = (name: string) => inlineOf(readFileSync(join(folder, name), 'utf8'));
  writeFileSync(
    join(folder, '_headers'),
    headersFile({ app: contentSecurityPolicy(inline('index.html')), embed: embedPolicy(inline('embed.html')) }),
  );
  await publishClassFiles(folder);
  compress(folder);
}

if (process.argv[1] === import.meta.filename) {
  const folder = join(import.meta.dirname, '../../dist');
  await writeOfflineFiles(folder);
  await finish(folder);
}
