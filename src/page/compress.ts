import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Writes a brotli and a gzip copy beside every text file of a build, for hosts that serve them as they are. */
export function compress(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!statSync(path).isFile() || !/\.(js|mjs|css|html|json|geojson|csv|md|svg|txt|xml)$/.test(name)) continue;
    const content = readFileSync(path);
    const quality = content.length > 1_500_000 ? 9 : 11;
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  }
}
