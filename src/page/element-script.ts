import { join } from 'node:path';
import { build } from 'vite';

/** With it a classic script is read as UTF-8, whatever the encoding of the page that it stands in. */
const byteOrderMark = '\uFEFF';

/** `embed.js`: the element as one classic script for other people's pages, minified. */
export async function elementScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, '../embed/element.ts'), formats: ['iife'], name: 'corridorsMap' },
    },
  });
  const [output] = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const script = output?.output.find((part) => part.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error('src/embed/element.ts: expected one script');
  return byteOrderMark + script.code;
}
