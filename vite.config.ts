import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { partsInside, workerInside } from './src/page/class-plugin.ts';
import { embedPage } from './src/page/embed-plugin.ts';
import { installable } from './src/page/install-plugin.ts';
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

type Graph = { getModuleInfo(id: string): ModuleInfo | null };

/** What an entry imports, in one file with its name, whatever else leans on it: each request costs a round trip. */
const entryInOneFile = (entry: string, name: string) => ({
  includeDependenciesRecursively: false,
  groups: [
    {
      debugName: name,
      name: (id: string, graph: Graph) =>
        id.includes('rolldown/runtime') || isReached(entry, id, graph) ? name : null,
    },
  ],
});

/** Whether a module is reached from an entry by static imports. */
function isReached(entry: string, id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (id.endsWith(entry)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return graph.getModuleInfo(id)?.importers.some((importer) => isReached(entry, importer, graph, seen)) ?? false;
}
interface ModuleInfo {
  readonly importers: readonly string[];
}

/**
 * Two builds into one site: the app, and with `--mode embed` the page for other people's frames, which shares no
 * script with it. A frame is a visit of its own, and the app's one file would be a burden to it. src/page/class-files.ts
 * asks for a third, `class`: all of the deck in one script, for the file that is downloaded for a class.
 */
export default defineConfig(({ command, mode }) => ({
  base: './',
  plugins:
    mode === 'class'
      ? [react(), partsInside(), workerInside()]
      : [
          workersInOneGraph(),
          ...(mode === 'embed' ? [] : [react(), page(), installable()]),
          ...(mode === 'embed' || command === 'serve' ? [embedPage()] : []),
        ],
  ...((mode === 'embed' || mode === 'class') && { publicDir: false as const }),
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
    modulePreload: mode === 'class' ? false : { polyfill: false },
    assetsInlineLimit: 0,
    ...(mode === 'embed' && { emptyOutDir: false }),
    cssCodeSplit: mode !== 'class',
    rolldownOptions:
      mode === 'class'
        ? { input: 'src/app/class-code.ts', output: { format: 'iife', codeSplitting: false } }
        : mode === 'embed'
          ? {
              input: 'embed.html',
              output: {
                entryFileNames: 'assets/embed/[name]-[hash].js',
                chunkFileNames: 'assets/embed/[name]-[hash].js',
                codeSplitting: entryInOneFile('/src/app/embed.ts', 'embed'),
              },
            }
          : {
              output: {
                codeSplitting: entryInOneFile('/src/app/main.tsx', 'app'),
              },
            },
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
  },
}));
