import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { embedPage } from './src/page/embed-plugin.ts';
import { page } from './src/page/page-plugin.ts';

/**
 * The map library comes as two files that each carry the code they share. Built from its own sources in one graph,
 * page and worker load that code once: a quarter less to download. `MAP_BUILD=dist` takes the files as shipped.
 */
const fromSource = process.env.MAP_BUILD !== 'dist';
const mapSource = fileURLToPath(new URL('./node_modules/maplibre-gl/src', import.meta.url));

/** Vite builds each `?worker&url` in a graph of its own. In a build this adds the map's to the page's: they share chunks. */
function workersInOneGraph(): Plugin {
  return {
    name: 'workers-in-one-graph',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /map(-worker\.ts|libre-gl-worker\.mjs)\?worker&url$/ },
      handler(id) {
        const chunk = this.emitFile({ type: 'chunk', id: id.replace(/\?.*$/, '') });
        return `export default import.meta.ROLLUP_FILE_URL_${chunk};`;
      },
    },
  };
}

/** Whether a module is reached from the entry by static imports, for the bundler's question to which chunk it goes. */
function ofTheEntry(id: string, graph: { getModuleInfo(id: string): ModuleInfo | null }): string | null {
  const seen = new Set<string>();
  const isReached = (module: string): boolean => {
    if (module.endsWith('/src/app/main.tsx')) return true;
    if (seen.has(module)) return false;
    seen.add(module);
    return graph.getModuleInfo(module)?.importers.some(isReached) ?? false;
  };
  return id.includes('rolldown/runtime') || isReached(id) ? 'app' : null;
}
interface ModuleInfo {
  readonly importers: readonly string[];
}

/**
 * Two builds into one site: the app, and with `--mode embed` the page for other people's frames, which shares no
 * script with it. A frame is a visit of its own, and the app's one file would be a burden to it.
 */
export default defineConfig(({ command, mode }) => ({
  base: './',
  plugins: [
    workersInOneGraph(),
    ...(mode === 'embed' ? [] : [react(), page()]),
    ...(mode === 'embed' || command === 'serve' ? [embedPage()] : []),
  ],
  ...(mode === 'embed' && { publicDir: false as const }),
  resolve: {
    alias:
      fromSource && command === 'build'
        ? [
            { find: /^maplibre-gl$/, replacement: `${mapSource}/index.ts` },
            { find: /^maplibre-gl\/dist\/maplibre-gl-worker\.mjs/, replacement: `${mapSource}/source/worker.ts` },
          ]
        : [],
  },
  // The map library declares fields again that its constructors set in super(); as ES2022 fields they would end up undefined.
  oxc: { assumptions: { setPublicClassFields: true }, typescript: { removeClassFieldsWithoutInitializer: true } },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    ...(mode === 'embed' && { emptyOutDir: false }),
    rolldownOptions:
      mode === 'embed'
        ? {
            input: 'embed.html',
            output: {
              entryFileNames: 'assets/embed/[name]-[hash].js',
              chunkFileNames: 'assets/embed/[name]-[hash].js',
            },
          }
        : {
            output: {
              // What the entry imports, in one file, whatever else leans on it: each request costs a round trip.
              codeSplitting: {
                includeDependenciesRecursively: false,
                groups: [{ name: ofTheEntry, debugName: 'app' }],
              },
            },
          },
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
  },
}));
