import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/domain/text.ts';
import { stillPath, tourCardPath } from '../../../src/domain/tour-page.ts';
import { posterSize } from '../../../src/domain/view-page.ts';
import { stillsOf, tourDrawings } from '../../../src/page/tour-stills.ts';
import { cacheIn } from '../../../src/page/view-cache.ts';
import { mapMaker } from '../../../src/page/view-picture.ts';
import { mostBytes, pictures } from '../../../src/page/view-pixels.ts';
import { data, tourData, writings } from './view-site.ts';

const drawings = tourDrawings(tourData, writings, mapMaker(data));
const byPath = new Map(drawings.map((drawing) => [drawing.pathOf('webp'), drawing]));
const scenes = tourData.tours.flatMap((tour) => tour.scenes.map((scene) => ({ tour, scene })));
const svgOf = (still: Parameters<typeof stillPath>[0], language: (typeof languages)[number] = 'en'): string => {
  const found = byPath.get(stillPath(still, language, 'webp'));
  if (!found) throw new Error(`There is no still ${JSON.stringify(still)}.`);
  return found.svg;
};
const asked = (tourId: string, sceneId: string) => ({ tourId, sceneId, part: null });

describe('stills', () => {
  it('are drawn for every map of every scene, each under its own path, and a card for every tour', () => {
    const stills = scenes.flatMap(({ scene }) => stillsOf(scene, data.atlas)).length;
    expect(drawings).toHaveLength(languages.length * (stills + tourData.tours.length));
    const paths = drawings.flatMap(({ formats, pathOf }) => formats.map(pathOf));
    expect(new Set(paths).size).toBe(paths.length);
    for (const { id } of tourData.tours) expect(paths).toContain(tourCardPath(id, 'zh'));
  });

  it('show the year of their scene', () => {
    for (const { scene } of scenes)
      for (const { part, pictured } of stillsOf(scene, data.atlas)) {
        const year = scene.kind === 'compare' ? part : 'view' in scene ? (scene.view?.year ?? null) : null;
        expect(pictured.day, scene.id).toBe(year === null ? data.atlas.date : `${year}-12-31`);
      }
  });

  it('of two years differ', () => {
    const still = { tourId: 'two-railways', sceneId: 'one-then-two' };
    const [before, after] = [1916, 1989].map((part) => svgOf({ ...still, part }));
    expect(before).not.toBe(after);
    expect(after).toContain('Baikal–Amur');
    expect(before).not.toContain('Baikal–Amur');
  });

  it('name in their language, but for the place that is asked for', () => {
    const still = { tourId: 'arctic-short-cut', sceneId: 'find-bering-strait' };
    for (const language of languages) {
      const names = data.atlas.featureById.get('bering-strait')?.names[language] ?? '?';
      const words = (svg: string) => [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) => text);
      // The credits, and nothing else.
      expect(words(svgOf({ ...still, part: null }, language))).toEqual([data.atlas.credits.join(' · ')]);
      expect(words(svgOf({ ...still, part: 'answer' }, language)).join(' ')).toContain(names);
    }
    expect(svgOf(asked('two-railways', 'bridge-1916'), 'ru')).toContain('Транссиб');
    for (const { svg } of drawings)
      for (const credit of data.atlas.credits) if (svg.includes('height="675"')) expect(svg).toContain(credit);
  });

  it('have the size that is said of them, below their limits', async () => {
    const busiest = byPath.get(stillPath(asked('promise-to-pipeline', 'end-of-2018'), 'zh', 'webp'));
    if (!busiest) throw new Error('There is no such still.');
    const [made] = await pictures([busiest], cacheIn(null));
    for (const format of ['webp', 'png'] as const) {
      const { width, height } = await sharp(made?.[format]).metadata();
      expect({ width, height }).toEqual(posterSize);
      expect(made?.[format]?.length).toBeLessThanOrEqual(mostBytes[format]);
    }
  });
});
