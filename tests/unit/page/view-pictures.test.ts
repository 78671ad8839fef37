import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/domain/text.ts';
import { cardSize, posterSize } from '../../../src/domain/view-page.ts';
import { projectionFor } from '../../../src/export/framing.ts';
import { runsOf } from '../../../src/export/path-data.ts';
import { cacheIn } from '../../../src/page/view-cache.ts';
import { cardSvg } from '../../../src/page/view-card.ts';
import { framingOf, mapMaker, picturedOf, posterSvg } from '../../../src/page/view-picture.ts';
import { mostBytes, type PictureFormat, pictures } from '../../../src/page/view-pixels.ts';
import { data, pageOf, pages, writings } from './view-site.ts';

const map = mapMaker(data);
const formats: readonly PictureFormat[] = ['avif', 'webp', 'png'];
/** The opening view has the most on it; the longest line; a plant from the finer files. */
const few = ['atlas', 'trans-siberian', 'claim-new-nuclear-site'] as const;
const hash = (picture: Buffer | undefined) =>
  createHash('sha256')
    .update(picture ?? '')
    .digest('hex');

describe('posters', () => {
  const orders = few.map((id, at) => ({
    svg: posterSvg(picturedOf(pageOf(id), data.atlas), data, writings[languages[at] ?? 'en'], map),
    formats,
  }));
  const made = pictures(orders, cacheIn(null));

  it('have the size that is said of them, in all formats, and stay below their limits', async () => {
    expect(mostBytes).toEqual({ avif: 35_000, webp: 45_000, png: 120_000 });
    for (const picture of await made) {
      for (const format of formats) {
        const file = picture[format];
        if (!file) throw new Error(`There is no ${format}.`);
        const { width, height, format: found, compression } = await sharp(file).metadata();
        expect({ width, height }).toEqual(posterSize);
        expect(format === 'avif' ? compression : found).toBe(format === 'avif' ? 'av1' : format);
        expect(file.length, format).toBeLessThanOrEqual(mostBytes[format]);
      }
    }
  });

  it('are the same bytes whenever they are drawn', async () => {
    const again = await pictures(orders.slice(2), cacheIn(null));
    const first = (await made)[2];
    expect(formats.map((format) => hash(again[0]?.[format]))).toEqual(formats.map((format) => hash(first?.[format])));
  });

  it('name in the language of the page, and credit whom the data credits', () => {
    const words = (id: string, language: 'en' | 'ru' | 'zh') =>
      posterSvg(picturedOf(pageOf(id), data.atlas), data, writings[language], map);
    expect(words('eastern-route', 'ru')).toContain('>Сила Сибири<');
    expect(words('eastern-route', 'zh')).toContain('>西伯利亚力量<');
    for (const credit of data.atlas.credits) expect(words('tianwan', 'en')).toContain(credit);
  });

  it('a claim shows its year, with the lines as they were then', () => {
    expect(pageOf('claim-eastern-route').day).toBe('2024-12-31');
    const gas = (day: string) => {
      const svg = posterSvg(picturedOf({ ...pageOf('eastern-route'), day }, data.atlas), data, writings.en, map);
      return [...svg.matchAll(/<path [^>]*stroke="#d9480f"[^>]*>/g)]
        .map(([path]) => path)
        .filter((path) => !path.includes('opacity'));
    };
    expect(gas('2018-12-31').some((path) => path.includes('stroke-dasharray'))).toBe(true);
    expect(gas('2018-12-31')).not.toEqual(gas('2024-12-31'));
  });
});

it('every project lies in its picture, whole', () => {
  const size = { width: 800, height: 450 };
  for (const page of pages) {
    if (!page.project || page.claim) continue;
    const own = new Set(page.project.features.map(({ id }) => id));
    const projection = projectionFor(framingOf(picturedOf(page, data.atlas).view, size));
    const features = data.geometry.routes.overview.features.filter(
      ({ properties }) => own.has(properties.id) && (properties.type === 'site' || properties.role === 'main'),
    );
    for (const { geometry, properties } of features) {
      const points = runsOf(projection, geometry).flatMap((run) => run.points);
      expect(points.length, properties.id).toBeGreaterThan(0);
      for (const [x, y] of points)
        expect(x >= 0 && x <= size.width && y >= 0 && y <= size.height, `${properties.id} ${x} ${y}`).toBe(true);
    }
  }
});

describe('cards', () => {
  it('are 1200 × 630 and say title and state, whatever the length of the title', async () => {
    for (const page of pages) {
      for (const language of languages) {
        const svg = cardSvg(page, data, writings[language], map);
        expect(svg).toContain(`width="${cardSize.width}" height="${cardSize.height}"`);
        // All lines of letters stand above each other on the paper, and in the picture.
        const lines = [...svg.matchAll(/<text x="44" y="([\d.]+)" font-size="([\d.]+)"/g)].map(([, y, size]) => [
          Number(y),
          Number(size),
        ]);
        lines.slice(1).forEach(([y = 0, size = 0], at) => {
          const [above = 0] = lines[at] ?? [];
          expect(y - size * 0.75, `${page.id} ${language}: line ${at + 1}`).toBeGreaterThan(above);
        });
        const [version = 0] = lines.at(-1) ?? [];
        expect(version).toBeLessThan(cardSize.height - 20);
        const legend = Number(/translate\(44 ([\d.]+)\) scale/.exec(svg)?.[1]);
        expect(version - 14).toBeGreaterThan(legend);
        expect(lines.at(-2)?.[0], `${page.id} ${language}: the legend`).toBeLessThan(legend);
      }
    }
    const [card] = await pictures(
      [{ svg: cardSvg(pageOf('claim-fund-1bn'), data, writings.ru, map), formats: ['png'] }],
      cacheIn(null),
    );
    const { width, height } = await sharp(card?.png).metadata();
    expect({ width, height }).toEqual(cardSize);
  });
});

describe('letters', () => {
  const textAt = (words: string, look: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60"><rect width="400" height="60" fill="#fff"/>` +
    `<g font-family="Inter"><text x="10" y="40" font-size="30" ${look}>${words}</text></g></svg>`;
  const ink = async (svg: string) => {
    const [made] = await pictures([{ svg, formats: ['png'] }], cacheIn(null));
    const { channels } = await sharp(made?.png).greyscale().stats();
    return 255 - (channels[0]?.mean ?? 255);
  };

  it.each([
    ['Latin', 'Harbour &amp; é'],
    ['Cyrillic', 'Порт Ёж'],
    ['Chinese', '田湾核电站'],
  ])('%s: drawn in every cut of the atlas, the bold one heavier', async (_, words) => {
    const regular = await ink(textAt(words, ''));
    const bold = await ink(textAt(words, 'font-weight="600"'));
    const serif = await ink(textAt(words, 'font-family="&quot;Source Serif 4&quot;, serif" font-weight="600"'));
    const italic = await ink(textAt(words, 'font-family="&quot;Source Serif 4&quot;, serif" font-style="italic"'));
    for (const amount of [regular, bold, serif, italic]) expect(amount).toBeGreaterThan(1);
    expect(bold).toBeGreaterThan(regular * 1.05);
  });
});
