import { join } from 'node:path';
import { build } from 'vite';

/** With it a classic script is read as UTF-8, whatever the encoding of the page that it stands in. */
const byteOrderMark = '\uFEFF';

/** One module of src and what it imports as one classic script, minified. `external`: what stays an import. */
export async function bundled(module: string, external?: RegExp): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      // Its style needs a browser of 2023 (constructed style sheets): older ones keep to the poster either way.
      target: 'es2022',
      lib: {
        entry: join(import.meta.dirname, '..', module),
        formats: ['iife'],
        name: 'corridors',
      },
      rolldownOptions: { external },
    },
  });
  const [output] = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const script = output?.output.find((part) => part.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`src/${module}: expected one script`);
  return script.code;
}

/** `embed.js`: the element as one classic script for other people's pages. */
export const elementScript = async (): Promise<string> => byteOrderMark + (await bundled('embed/element.ts'));
