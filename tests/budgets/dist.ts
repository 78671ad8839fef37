import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliDecompressSync, gzipSync } from 'node:zlib';

/* The build as a visitor's browser sees it: which files lead to which, and what each costs. */

const folder = join(import.meta.dirname, '../../dist');
if (!existsSync(join(folder, 'index.html'))) throw new Error('dist/ is missing: run `npm run build` first.');

/** Every file of the site by its path in it, without the compressed copies. */
export const published: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => statSync(join(folder, name)).isFile() && !/\.(br|gz)$/.test(name))
  .map((name) => name.replaceAll('\\', '/'));

/** What only an embed loads: the scripts of its own build, and the element. */
export const ofTheEmbed = (name: string): boolean => name.startsWith('assets/embed/') || name.startsWith('embed.');

/** Every file of the app. */
export const files: readonly string[] = published.filter((name) => !ofTheEmbed(name));

export const bytes = (name: string): Buffer => readFileSync(join(folder, name));
export const text = (name: string): string => bytes(name).toString('utf8');
export const gzip = (content: Buffer | string): number => gzipSync(content, { level: 9 }).length;
export const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** Bytes of the brotli copy that is served, after a look that it is a copy; of the file itself where there is none. */
export function served(name: string): number {
  const copy = join(folder, `${name}.br`);
  if (!existsSync(copy)) return bytes(name).length;
  const packed = readFileSync(copy);
  if (!brotliDecompressSync(packed).equals(bytes(name))) throw new Error(`${name}.br is no copy of ${name}`);
  return packed.length;
}

/** The one file of the build with this name, whatever its hash. */
export function file(start: string, end: string): string {
  const [found, ...others] = files.filter((name) => new RegExp(`^${start}-[\\w-]{8}\\.${end}$`).test(basename(name)));
  if (!found || others.length > 0) throw new Error(`not one file ${start}-….${end} in dist/assets`);
  return found;
}

const page = text('index.html');
const address = /(?:src|href)="\.\/([^"]+)"/;
const tags = (pattern: RegExp): string[] =>
  [...page.matchAll(pattern)].map(([tag]) => address.exec(tag)?.[1] ?? '').filter(Boolean);

/** What the page names itself. */
export const entry = tags(/<script type="module"[^>]*>/g);
export const hinted = tags(/<link rel="(?:(?:module)?preload|prefetch)"[^>]*>/g);
export const sheets = tags(/<link rel="stylesheet"[^>]*>/g);
export const inlineStyle = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, rules = '']) => rules).join('');

type Link = 'import' | 'later' | 'worker';
const patterns: Readonly<Record<Link, RegExp>> = {
  import: /(?:\bfrom|\bimport)\s*"\.\/([\w.-]+\.js)"/g,
  later: /\bimport\(\s*["'`]\.\/([\w.-]+\.js)["'`]\s*\)/g,
  worker: /new URL\(\s*["'`](?:\.\/)?([\w.-]+\.js)["'`]\s*,\s*import\.meta\.url/g,
};
/** The scripts that a script names, by the way it does. */
const named = (script: string, link: Link): string[] =>
  [...text(script).matchAll(patterns[link])].map(([, name]) => `assets/${name}`);

/** Scripts and all that they lead to over the given kinds of link. */
export function closure(scripts: readonly string[], links: readonly Link[]): string[] {
  const found = new Set<string>();
  const visit = (script: string): void => {
    if (found.has(script)) return;
    found.add(script);
    for (const link of links) for (const next of named(script, link)) visit(next);
  };
  for (const script of scripts) visit(script);
  return [...found];
}

/** Fetched before anything shows. */
export const entryScripts = closure(entry, ['import']);
/** Fetched until the map is still: the entry, the map with all that it leads to, and the workers. */
export const firstScripts = [
  ...new Set([
    ...entryScripts,
    ...closure([file('maplibre-view', 'js')], ['import']).flatMap((script) =>
      entryScripts.includes(script) ? [script] : closure([script], ['import', 'worker']),
    ),
  ]),
];
/** Fetched when something is first opened. */
export const laterScripts = files.filter((name) => name.endsWith('.js') && !firstScripts.includes(name));

/** The data of the first view. */
export const firstData = ['atlas', 'overview', 'base-overview'].map((name) => file(name, 'json'));
/** The fonts of a first visit in English; Cyrillic and Chinese come to pages that show them. */
export const latinFonts = ['inter-latin', 'source-serif-latin', 'map-italic-latin'].map((name) => file(name, 'woff2'));
