import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { classParts } from '../domain/class-file.ts';

/* The build of the one file for a class: what is beside the page elsewhere is inside it here. */

const root = join(import.meta.dirname, '../..');

/** Modules that have another one in their place, beside them. */
const places: Readonly<Record<string, string>> = {
  'app/offline-parts.ts': 'inlined-offline-parts.ts',
  'data/built-files.ts': 'inlined-files.ts',
  'data/deck-files.ts': 'inlined-deck-files.ts',
  'data/map-files.ts': 'inlined-map-files.ts',
  'deck/elsewhere.tsx': 'inside.tsx',
};

export function partsInside(): Plugin {
  return {
    name: 'parts-inside',
    load: {
      filter: { id: /\/src\/.*\.tsx?$/ },
      handler(id) {
        const place = Object.keys(places).find((module) => id.endsWith(`/${module}`));
        return place === undefined ? null : `export * from './${places[place]}';`;
      },
    },
  };
}

/**
 * The worker's address: that of the page's own script, which is the worker's as well. On a disk and in a sandbox a page
 * has no origin, and Chrome starts no module worker from a `blob:` there; a classic one it does, and the map library
 * takes what is named so for one.
 */
export function workerInside(): Plugin {
  return {
    name: 'worker-inside',
    enforce: 'pre',
    load: {
      filter: { id: /map-worker\.ts\?worker&url$/ },
      handler: () =>
        `const code = document.getElementById('${classParts.script}').textContent;\n` +
        `export default URL.createObjectURL(new Blob([code], { type: 'text/javascript' })) + '#map-worker.cjs';`,
    },
  };
}

/** The one script of the file, and its style sheet. */
export async function inOnePiece(): Promise<{ script: string; style: string }> {
  const result = await build({ root, mode: 'class', logLevel: 'silent', build: { write: false } });
  const output = (Array.isArray(result) ? result : [result as Rolldown.RolldownOutput]).flatMap((each) => each.output);
  const scripts = output.flatMap((part) => (part.type === 'chunk' ? part.code : []));
  const styles = output.flatMap((part) =>
    part.type === 'asset' && part.fileName.endsWith('.css') ? part.source.toString() : [],
  );
  if (scripts.length !== 1 || scripts.length + styles.length !== output.length)
    throw new Error(`Expected one script and style sheets, found ${output.map((part) => part.fileName)}.`);
  return { script: scripts.join(), style: styles.join('') };
}
