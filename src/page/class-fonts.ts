import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { ClassFont } from '../domain/class-file.ts';
import { faces } from './font-faces.ts';

/** `font-weight:400 700;unicode-range:…` as a script gives it to a font. */
export function descriptorsOf(rules: string): FontFaceDescriptors {
  const pairs = rules.split(';').map((rule) => rule.split(':') as [string, string]);
  const value = (name: string) => pairs.find(([each]) => each === name)?.[1];
  const [weight, style, unicodeRange] = [value('font-weight'), value('font-style'), value('unicode-range')];
  return { ...(weight && { weight }), ...(style && { style }), ...(unicodeRange && { unicodeRange }) };
}

/** The fonts of the site with no more letters than a page says: Chinese ones are many, and each is dear. */
export function fontsFor(text: string, folder: string): Promise<readonly ClassFont[]> {
  const said = [...new Set(text)].join('');
  return Promise.all(
    faces.map(async ({ families, file, descriptors }) => {
      const font = readFileSync(join(folder, `${file}.woff2`));
      const isChinese = file.startsWith('noto');
      const cut = isChinese ? await subsetFont(font, said, { targetFormat: 'woff2', noLayoutClosure: true }) : font;
      return { families, descriptors: descriptorsOf(descriptors), data: cut.toString('base64') };
    }),
  );
}
