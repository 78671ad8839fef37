import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { gzip } from './dist.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Code that others wrote and that the budget leaves out. */
const foreign = /^(react|react-dom|scheduler|maplibre-gl|zustand|@base-ui\/react|@tanstack\/[^/]+)(\/|$)/;

/** The workers as chunks beside the others, and nothing of the map library's own. */
const workers = (): Plugin => ({
  name: 'workers-as-chunks',
  enforce: 'pre',
  resolveId: {
    order: 'pre',
    handler: (id) => (foreign.test(id) && id.includes('?worker') ? '\0foreign-worker' : null),
  },
  load(id) {
    if (id === '\0foreign-worker') return 'export default "";';
    if (!id.endsWith('?worker&url')) return null;
    const chunk = this.emitFile({ type: 'chunk', id: id.replace(/\?.*$/, '') });
    return `export default import.meta.ROLLUP_FILE_URL_${chunk};`;
  },
});

/** Builds for production, whatever the tests run as: React's plugin writes other code in a test. */
async function asProduction<T>(run: () => Promise<T>): Promise<T> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    return await run();
  } finally {
    process.env.NODE_ENV = before;
  }
}

export interface OwnChunk {
  readonly name: string;
  /** Bytes, gzip -9, minified, with everything foreign left out. */
  readonly size: number;
  /** Whether the first view loads it: the page's entry, the map and its worker, and what these import. */
  readonly isFirst: boolean;
}

const firstModules = /\/(app\/main\.tsx|map\/maplibre-view\.ts|map\/map-worker\.ts)$/;

/** Every chunk of our own code. Nothing is written. */
export async function ownCode(): Promise<readonly OwnChunk[]> {
  const result = await asProduction(() =>
    build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [react(), workers()],
      build: {
        write: false,
        target: 'es2022',
        modulePreload: false,
        assetsInlineLimit: 0,
        rolldownOptions: { input: `${root}src/app/main.tsx`, external: foreign },
      },
    }),
  );
  const output = Array.isArray(result) ? result[0]?.output : 'output' in result ? result.output : undefined;
  const chunks = (output ?? []).flatMap((part) => (part.type === 'chunk' ? [part] : []));
  const first = new Set(chunks.filter(({ facadeModuleId }) => firstModules.test(facadeModuleId ?? '')));
  for (const chunk of first)
    for (const imported of chunks) if (chunk.imports.includes(imported.fileName)) first.add(imported);
  return chunks.map((chunk) => ({ name: chunk.name, size: gzip(chunk.code), isFirst: first.has(chunk) }));
}
