import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { gzip, sum } from './dist.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Code that others wrote and that the budget leaves out. */
const foreign = /^(react|react-dom|scheduler|maplibre-gl|zustand|@base-ui\/react)(\/|$)/;

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

/** Bytes (gzip -9) of our own code by chunk, minified, with everything foreign left out; nothing is written. */
export async function ownCode(): Promise<{
  total: number;
  chunks: readonly (readonly [name: string, size: number])[];
}> {
  const result = await build({
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
  });
  const output = Array.isArray(result) ? result[0]?.output : 'output' in result ? result.output : undefined;
  const chunks = (output ?? []).flatMap((part) =>
    part.type === 'chunk' ? [[part.fileName, gzip(part.code)] as const] : [],
  );
  return { total: sum(chunks.map(([, size]) => size)), chunks };
}
