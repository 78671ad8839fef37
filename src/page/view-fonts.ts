import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { FaceName, Letters, Script } from './view-type.ts';

/* The fonts of the atlas as the renderer of pictures reads them: one weight a file, and only the letters it needs. */

const require = createRequire(import.meta.url);
const packageFile = (family: string, cut: string): string =>
  require.resolve(`@fontsource-variable/${family}/files/${family}-${cut}.woff2`);
const packageNames: Readonly<Record<Exclude<Script, 'chinese'>, string>> = {
  latin: 'latin',
  extended: 'latin-ext',
  cyrillic: 'cyrillic',
};

/** Where a face comes from, and the weight at which its variable font is frozen. */
function sourceOf(face: FaceName): { readonly file: string; readonly weight: number | null } {
  const [form = '', weight = '', script = 'latin'] = face.split('-') as [string, string, Script];
  if (form === 'chinese' || script === 'chinese') {
    const file = `@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`;
    return { file: require.resolve(file), weight: null };
  }
  const family = form === 'sans' ? 'inter' : 'source-serif-4';
  const slant = form === 'italic' ? 'italic' : 'normal';
  return { file: packageFile(family, `${packageNames[script]}-wght-${slant}`), weight: Number(weight) };
}

/** Changes with the font that a face is cut from. */
export const faceHash = (face: FaceName): string =>
  createHash('sha256')
    .update(readFileSync(sourceOf(face).file))
    .digest('hex');

/** Where the directory says where a table is (OpenType 1.9, table directory). */
function entryOf(sfnt: Buffer, tag: string): number {
  for (let at = 0; at < sfnt.readUInt16BE(4); at += 1) {
    const record = 12 + 16 * at;
    if (sfnt.toString('latin1', record, record + 4) === tag) return record;
  }
  throw new Error(`The font has no table ${tag}.`);
}

/**
 * The same font under one name, as its family and for PostScript (OpenType 1.9, name): files that were cut from one
 * family are told apart by it.
 */
export function renamed(sfnt: Buffer, name: string): Buffer {
  const words = Buffer.from(name, 'utf16le').swap16();
  // Format 0, two records, the string that both share after them; platform Windows, Unicode, English (US).
  const record = (id: number) => [3, 1, 0x409, id, words.length, 0];
  const values = [0, 2, 30, ...record(1), ...record(6)];
  const header = Buffer.alloc(2 * values.length);
  for (const [at, value] of values.entries()) header.writeUInt16BE(value, 2 * at);
  const padding = Buffer.alloc((4 - (sfnt.length % 4)) % 4);
  const font = Buffer.concat([sfnt, padding, header, words]);
  const entry = entryOf(font, 'name');
  font.writeUInt32BE(sfnt.length + padding.length, entry + 8);
  font.writeUInt32BE(header.length + words.length, entry + 12);
  return font;
}

async function faceFile(face: FaceName, letters: ReadonlySet<string>): Promise<Buffer> {
  const { file, weight } = sourceOf(face);
  const options = { noHinting: true, keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl'] };
  const sfnt = await subsetFont(readFileSync(file), [...letters].sort().join(''), {
    ...options,
    targetFormat: 'sfnt',
    ...(weight !== null && { variationAxes: { wght: weight } }),
  });
  return renamed(sfnt, face);
}

/**
 * Runs `use`, which asks for the faces as files when it needs them; they are made then, in a folder of their own, and
 * removed in the end.
 */
export async function withFonts<T>(
  letters: Letters,
  use: (files: () => Promise<readonly string[]>) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'corridors-fonts-'));
  let made: Promise<readonly string[]> | null = null;
  const write = async () => {
    const files: string[] = [];
    // One at a time: harfbuzz holds a whole font in memory.
    for (const [face, needed] of [...letters].sort(([a], [b]) => a.localeCompare(b))) {
      const file = join(folder, `${face}.ttf`);
      writeFileSync(file, await faceFile(face, needed));
      files.push(file);
    }
    return files;
  };
  try {
    return await use(() => {
      made ??= write();
      return made;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
