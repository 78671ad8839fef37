import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder of src may import, as the README says. `null`: any package; a list: those packages only. */
const rules: Readonly<Record<string, { folders: readonly string[]; packages: readonly RegExp[] | null }>> = {
  domain: { folders: [], packages: [/^valibot$/, /^@turf\//, /^geojson$/, /^minisearch$/] },
  i18n: { folders: ['domain'], packages: [] },
  url: { folders: ['domain'], packages: [] },
  data: { folders: ['domain'], packages: [/^valibot$/] },
  state: { folders: ['domain', 'url', 'data'], packages: [/^zustand/] },
  map: {
    folders: ['domain', 'state'],
    packages: [/^maplibre-gl/, /^@turf\//, /^geojson$/, /^@maplibre\/maplibre-gl-style-spec$/],
  },
  export: { folders: ['domain', 'data', 'i18n'], packages: [/^d3-geo$/, /^geojson$/] },
  ui: {
    folders: ['domain', 'state', 'i18n', 'export'],
    packages: [/^react/, /^@base-ui\/react/, /^lucide-react$/, /^@tanstack\/react-(table|virtual)$/],
  },
  // The embedded view: no React, no panels. `element.ts` is a script of its own in other people's pages.
  embed: { folders: ['domain', 'url', 'data', 'state', 'i18n', 'map'], packages: [/^zustand/] },
  // The service worker, a script of its own, and the page's side of it. It knows neither store nor words.
  offline: { folders: ['domain'], packages: [] },
  app: { folders: ['domain', 'state', 'i18n', 'url', 'data', 'map', 'ui', 'embed', 'offline'], packages: [/^react/] },
  // Runs in the build, not in the page: the static page around the app.
  page: { folders: ['domain', 'i18n', 'map', 'url', 'export', 'data', 'embed', 'offline'], packages: null },
};
/** The only modules that may name the map library. */
const mapModules = [
  'map/maplibre-view.ts',
  'map/engine.ts',
  'map/map-worker.ts',
  'map/early-glyphs.ts',
  'map/feature-state.ts',
  'map/frame.ts',
  'map/large-tiles.ts',
  'map/late-layers.ts',
  'map/pointing.ts',
  'map/still.ts',
];
const longest = 350;

const source = join(import.meta.dirname, '../../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => name.replaceAll('\\', '/'));
const read = (file: string) => readFileSync(join(source, file), 'utf8');

/** Specifiers of static and dynamic imports and re-exports; comments do not count. */
function importsOf(file: string): string[] {
  const code = read(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(/(?:from\s+|import\s*\(\s*|import\s+)['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
}
const folderOf = (file: string): string => file.split('/')[0] ?? '';
const target = (file: string, specifier: string): string =>
  relative(source, join(source, dirname(file), specifier))
    .replaceAll('\\', '/')
    .replace(/\?.*$/, '');

describe('imports', () => {
  it.each(files)('%s keeps to its folder', (file) => {
    const rule = rules[folderOf(file)];
    expect(rule, `no rule for folder ${folderOf(file)}`).toBeDefined();
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.')) {
        const folder = folderOf(target(file, specifier));
        const isOwn = folder === folderOf(file) || target(file, specifier).startsWith('../geodata/built');
        expect(isOwn || rule?.folders.includes(folder), `${file} imports ${specifier}`).toBe(true);
      } else if (rule?.packages && !specifier.startsWith('node:')) {
        expect(
          rule.packages.some((allowed) => allowed.test(specifier)),
          `${file} imports ${specifier}`,
        ).toBe(true);
      }
    }
  });

  it('only the adapter and the engine name the map library', () => {
    const naming = files.filter((file) => importsOf(file).some((specifier) => specifier.startsWith('maplibre-gl')));
    expect(naming.filter((file) => !mapModules.includes(file))).toEqual([]);
  });

  it('run in no circle', () => {
    const known = new Set(files);
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const specifier of staticImports(file)) {
        const next = target(file, specifier);
        if (known.has(next)) visit(next, [...path, file]);
      }
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

/** Relative imports that exist at run time: types are erased, and `import()` comes later by design. */
function staticImports(file: string): string[] {
  const code = read(file).replace(/\/\*[\s\S]*?\*\//g, '');
  return [...code.matchAll(/^(?:import|export)\s+(?!type\b)[^'";]*?from\s+['"](\.[^'"]+)['"]/gm)].map(
    (match) => match[1] ?? '',
  );
}

describe('files', () => {
  it.each(files)('%s is not too long', (file) => {
    const isTable = /i18n\/(en|ru|zh)\//.test(file);
    if (!isTable) expect(read(file).split('\n').length).toBeLessThanOrEqual(longest);
  });

  it('lie at most two folders deep, and none is called utils, helpers or common', () => {
    expect(files.filter((file) => file.split('/').length > 3)).toEqual([]);
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\.|\/|$)/.test(file))).toEqual([]);
  });
});
