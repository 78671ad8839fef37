import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import sharp, { type Sharp } from 'sharp';
import type { Cache } from './view-cache.ts';
import { faceHash, withFonts } from './view-fonts.ts';
import { type FaceName, type Letters, typeset } from './view-type.ts';

/* Drawings as pixels, in the formats and below the sizes that an article can afford. No browser is needed. */

export type PictureFormat = 'avif' | 'webp' | 'png';

/** The most bytes of a picture; `null`: as many as it takes. */
export const mostBytes: Readonly<Record<PictureFormat, number>> = { avif: 35_000, webp: 45_000, png: 120_000 };

interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

type Encoder = (picture: Sharp) => Sharp;

/** From the best on: the first that stays below the limit is taken. Flat colours and letters take little from either. */
const encoders: Readonly<Record<PictureFormat, readonly Encoder[]>> = {
  avif: [54, 48, 42, 36, 30].map((quality) => (picture) => picture.avif({ quality, effort: 2 })),
  webp: [74, 64, 56, 48, 40, 30].map((quality) => (picture) => picture.webp({ quality, effort: 4 })),
  png: [128, 48, 24, 12].map((colours) => (picture) => picture.png({ palette: true, colours, effort: 3, dither: 0 })),
};

async function encoded({ data, width, height }: Pixels, format: PictureFormat): Promise<Buffer> {
  let smallest: Buffer | null = null;
  for (const encode of encoders[format]) {
    const picture = sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha();
    const made = await encode(picture).toBuffer();
    if (made.length <= mostBytes[format]) return made;
    if (smallest === null || made.length < smallest.length) smallest = made;
  }
  throw new Error(`A picture takes ${smallest?.length} bytes as ${format}: the limit is ${mostBytes[format]}.`);
}

/** Everything besides the drawing and its fonts that decides how it comes out. */
function recipe(): string {
  const require = createRequire(import.meta.url);
  const renderer = JSON.parse(readFileSync(require.resolve('@resvg/resvg-js/package.json'), 'utf8')).version;
  const code = ['view-pixels.ts', 'view-fonts.ts', 'view-type.ts'].map((name) =>
    readFileSync(`${import.meta.dirname}/${name}`, 'utf8'),
  );
  return JSON.stringify([renderer, sharp.versions, process.arch, ...code]);
}

/** A drawing and the formats that are wanted of it. */
export interface Order {
  readonly svg: string;
  readonly formats: readonly PictureFormat[];
}
/** The same, and where its pictures are published. */
export interface PublishedOrder extends Order {
  pathOf(format: PictureFormat): string;
}
export type Pictures = Readonly<Partial<Record<PictureFormat, Buffer>>>;

/** At most so many drawings at once: each takes some 20 MB while it is encoded. */
const together = 2;

/** Each drawing as its pictures, in the order of the orders. What is the same is drawn once. */
export async function pictures(orders: readonly Order[], cache: Cache): Promise<readonly Pictures[]> {
  const letters: Letters = new Map();
  const drawings = orders.map(({ svg }) => typeset(svg, letters));
  const version = recipe();
  const hashes = new Map<FaceName, string>();
  const fontsOf = (svg: string): string => {
    const faces = [...new Set([...svg.matchAll(/<tspan font-family="([^"]+)">/g)].map(([, face]) => face as FaceName))];
    for (const face of faces) if (!hashes.has(face)) hashes.set(face, faceHash(face));
    return faces.map((face) => hashes.get(face)).join();
  };
  return withFonts(letters, async (fontFiles) => {
    const done = new Map<string, Promise<Pictures>>();
    return inTurn(
      orders.map(({ formats }, at) => () => {
        const svg = drawings[at] ?? '';
        const key = `${formats} ${svg}`;
        const known = done.get(key) ?? makeAll(svg, formats);
        done.set(key, known);
        return known;
      }),
    );

    async function makeAll(svg: string, formats: readonly PictureFormat[]): Promise<Pictures> {
      let pixels: Promise<Pixels> | null = null;
      const draw = async (): Promise<Pixels> => {
        const font = { loadSystemFonts: false, fontFiles: [...(await fontFiles())] };
        const { pixels: data, width, height } = await renderAsync(svg, { font });
        return { data, width, height };
      };
      const made: Partial<Record<PictureFormat, Buffer>> = {};
      for (const format of formats)
        made[format] = await cache([version, fontsOf(svg), format, svg], async () => {
          pixels ??= draw();
          return encoded(await pixels, format);
        });
      return made;
    }
  });
}

/** Runs the tasks, a few at a time; the results in the order of the tasks. */
async function inTurn<T>(tasks: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const results: T[] = [];
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < tasks.length; at = next++) {
      const task = tasks[at];
      if (task) results[at] = await task();
    }
  };
  await Promise.all(Array.from({ length: together }, worker));
  return results;
}
