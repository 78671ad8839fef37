// @vitest-environment happy-dom
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { posterInfoSchema } from '../../../src/domain/poster-info.ts';
import { languages } from '../../../src/domain/text.ts';
import { tourPageId } from '../../../src/domain/tour-page.ts';
import { mapOfScene } from '../../../src/domain/tour-scene.ts';
import {
  cardPath,
  oembedPath,
  openingPageId,
  pagePath,
  posterInfoPath,
  posterPath,
} from '../../../src/domain/view-page.ts';
import { posterInfo } from '../../../src/embed/poster-info.ts';
import { scenePagesOf } from '../../../src/page/scene-list.ts';
import { sceneDrawings } from '../../../src/page/scene-pictures.ts';
import { tourDrawings } from '../../../src/page/tour-stills.ts';
import { mapMaker } from '../../../src/page/view-picture.ts';
import { decodeEmbed } from '../../../src/url/embed-codec.ts';
import { data, site, texts, tourData, writings } from './view-site.ts';

const pages = scenePagesOf(tourData);
const each = pages.flatMap((page) =>
  languages.map((language) => ({ page, language, path: pagePath(page.id, language) })),
);
const text = (path: string): string => String(texts.get(path) ?? '');
/** In templates nothing is fetched; each page is read once. */
const piece = (code: string): DocumentFragment => {
  const template = document.createElement('template');
  template.innerHTML = code;
  return template.content;
};
const documents = new Map<string, Document>();
function parsed(path: string): Document {
  const html = text(`${path}index.html`).replace(/<link rel="stylesheet"[^>]*>/g, '');
  const known = documents.get(path) ?? new DOMParser().parseFromString(html, 'text/html');
  documents.set(path, known);
  return known;
}

it('there is a page for every scene of every tour, in three languages', () => {
  const scenes = tourData.tours.flatMap((tour) => tour.scenes);
  expect(scenes.length).toBeGreaterThan(30);
  expect(each).toHaveLength(3 * scenes.length);
  for (const { path } of each) expect(texts.has(`${path}index.html`), path).toBe(true);
});

describe('the page of a scene', () => {
  it('has title, description, card and oEmbed in its language, and says what it is', () => {
    for (const { page, language, path } of each) {
      const html = text(`${path}index.html`);
      const document = parsed(path);
      const meta = (name: string) =>
        document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? '';
      expect(html.slice(0, 2048)).toContain(
        `type="application/json+oembed" href="${site}${oembedPath(page.id, language)}"`,
      );
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`${site}${path}`);
      expect(meta('og:title')).toBe(page.scene.title[language]);
      expect(meta('og:image')).toBe(`${site}${cardPath(page.id, language)}`);
      expect(meta('twitter:card')).toBe('summary_large_image');
      expect(meta('description').length, path).toBeGreaterThan(9);
      expect(meta('description').length, path).toBeLessThan(420);
      expect(meta('og:image:alt').length, path).toBeGreaterThan(9);
      const [linked] = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '')[
        '@graph'
      ];
      expect(linked).toMatchObject({
        '@id': `${site}${path}`,
        position: page.at + 1,
        name: page.scene.title[language],
      });
    }
  });

  it('tells the scene, its picture where it has a map, and its answer where it asks', () => {
    for (const { page, language, path } of each) {
      const main = parsed(path).querySelector('main');
      const { scene } = page;
      expect(main?.querySelector('h1')?.textContent?.replaceAll('\u00a0', ' ')).toBe(scene.title[language]);
      expect(main?.querySelectorAll('.whole picture img').length, path).toBe(mapOfScene(scene) ? 1 : 0);
      expect(main?.querySelectorAll('.chart').length ?? 0, path).toBeGreaterThanOrEqual(scene.kind === 'chart' ? 1 : 0);
      if (scene.kind !== 'quiz') continue;
      expect(main?.querySelector('.question')?.textContent).toBe(scene.quiz.question[language]);
      expect(main?.querySelector('.telling details')?.textContent).toContain(scene.quiz.explanation[language]);
    }
  });

  it('leads nowhere inside the site where there is nothing', () => {
    for (const { path } of each)
      for (const [, raw = ''] of text(`${path}index.html`).matchAll(/<a [^>]*?href="([^"]+)"/g)) {
        const address = new URL(raw.replaceAll('&amp;', '&'), `${site}${path}`);
        if (!address.href.startsWith(site)) continue;
        const inside = address.pathname.slice(new URL(site).pathname.length);
        const isMade = inside === '' || inside === 'embed.html' || inside.startsWith('data/');
        expect(isMade || texts.has(`${inside}index.html`), `${path} -> ${address.href}`).toBe(true);
        if (inside === path && address.hash)
          expect(text(`${path}index.html`), `${path}${address.hash}`).toContain(`id="${address.hash.slice(1)}"`);
      }
  });
});

describe('beside the page', () => {
  it('the oEmbed answer frames the scene, with its picture', () => {
    for (const { page, language } of each) {
      const answer = JSON.parse(text(oembedPath(page.id, language)));
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: page.scene.title[language] });
      expect(answer.html.startsWith('<blockquote>')).toBe(true);
      const source = piece(answer.html).querySelector('iframe')?.getAttribute('src') ?? '';
      const { place, view, ignored } = decodeEmbed(new URL(source).search);
      expect({ place, language: view.language, ignored }).toEqual({
        place: { tour: page.tour.id, scene: page.scene.id },
        language,
        ignored: [],
      });
      expect(answer.thumbnail_url).toBe(`${site}${posterPath(page.id, language, 'png')}`);
    }
  });

  it('an embed finds what is said of the scene, and the ids of all', () => {
    for (const { id, tour, scene, at } of pages) {
      const raw = JSON.parse(text(posterInfoPath(id)));
      expect(posterInfo(raw)).toEqual(v.parse(posterInfoSchema, raw));
      expect(raw).toMatchObject({ id: mapOfScene(scene) ? id : openingPageId, title: scene.title });
      expect(raw.scenes).toEqual(tour.scenes.map((one) => one.id));
      if (at === 0) expect(text(posterInfoPath(tourPageId(tour.id)))).toBe(text(posterInfoPath(id)));
    }
  });

  it('the picture is told in words', () => {
    for (const { page, language } of each) {
      const long = text(posterPath(page.id, language, 'txt'));
      expect(long.startsWith('\ufeff')).toBe(true);
      expect(long).toContain(page.scene.title[language]);
      expect(long.split('\n').length).toBeGreaterThan(3);
      expect(long).not.toMatch(/\{\w+\}|undefined|NaN/);
    }
  });

  it('every scene has a poster in three formats and a card, each drawn once', () => {
    const map = mapMaker(data);
    const paths = [...tourDrawings(tourData, writings, map), ...sceneDrawings(tourData, writings, map)].flatMap(
      ({ formats, pathOf }) => formats.map(pathOf),
    );
    expect(new Set(paths).size).toBe(paths.length);
    const drawn = new Set(paths);
    for (const { page, language } of each) {
      for (const format of ['avif', 'webp', 'png'] as const)
        expect(drawn.has(posterPath(page.id, language, format)), page.id).toBe(true);
      expect(drawn.has(cardPath(page.id, language)), page.id).toBe(true);
    }
  });
});
