// @vitest-environment happy-dom
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { classFilePath } from '../../../src/domain/class-file.ts';
import { type Language, languages } from '../../../src/domain/text.ts';
import { type Tour, tourSources } from '../../../src/domain/tour.ts';
import {
  type TourPageKind,
  tourCardPath,
  tourPageKinds,
  tourPagePath,
  toursPath,
} from '../../../src/domain/tour-page.ts';
import { cardPath, cardSize, openingPageId, posterPath } from '../../../src/domain/view-page.ts';
import { htmlLanguage } from '../../../src/i18n/language.ts';
import { tourPageWords } from '../../../src/i18n/late/tour-page.ts';
import { tourDrawings } from '../../../src/page/tour-stills.ts';
import { mapMaker } from '../../../src/page/view-picture.ts';
import { decode } from '../../../src/url/codec.ts';
import { data, pages, site, texts, tourData, writings } from './view-site.ts';

const { tours } = tourData;
const pictures = new Set([
  ...tourDrawings(tourData, writings, mapMaker(data)).flatMap(({ formats, pathOf }) => formats.map(pathOf)),
  ...languages.map((language) => cardPath(openingPageId, language)),
  ...pages.flatMap(({ id }) => languages.map((language) => posterPath(id, language, 'png'))),
]);

interface Page {
  readonly tour: Tour;
  readonly kind: TourPageKind;
  readonly language: Language;
  readonly path: string;
}
const all: readonly Page[] = tours.flatMap((tour) =>
  tourPageKinds.flatMap((kind) =>
    languages.map((language) => ({ tour, kind, language, path: tourPagePath(tour.id, kind, language) })),
  ),
);
const of = (wanted: TourPageKind) => all.filter(({ kind }) => kind === wanted);
const html = (path: string): string => String(texts.get(`${path}index.html`) ?? '');
const parse = (path: string) =>
  new DOMParser().parseFromString(html(path).replace(/<link rel="stylesheet"[^>]*>/g, ''), 'text/html');
const documents = new Map(
  [...all.map(({ path }) => path), ...languages.map(toursPath)].map((path) => [path, parse(path)] as const),
);
const documentOf = (path: string): Document => {
  const found = documents.get(path);
  if (!found) throw new Error(`There is no page ${path}.`);
  return found;
};
const every = [...documents.keys()];

describe('every page of a tour', () => {
  it('is there for each tour and language, and listed', () => {
    expect(tours.length).toBeGreaterThanOrEqual(3);
    for (const { path } of all) expect(html(path), path).not.toBe('');
    for (const language of languages) {
      const links = [...documentOf(toursPath(language)).querySelectorAll('main a')].map((link) =>
        link.getAttribute('href'),
      );
      for (const { id } of tours) {
        expect(links).toContain(`${'../'.repeat(language === 'en' ? 1 : 2)}${tourPagePath(id, 'article', language)}`);
        expect(links.filter((link) => link?.includes(`tour=${id}`))).toHaveLength(1);
      }
    }
  });

  it('names itself, its other languages and a card that is published', () => {
    for (const { tour, kind, language, path } of all) {
      const head = documentOf(path);
      const meta = (name: string) =>
        head.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? '';
      expect(head.documentElement.lang).toBe(htmlLanguage[language]);
      expect(head.title).toContain(tour.title[language]);
      expect(meta('description'), path).toContain(tour.subtitle[language]);
      expect(head.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`${site}${path}`);
      const others = [...head.querySelectorAll('link[hreflang]')].map((link) => link.getAttribute('href'));
      expect(others).toEqual(
        [...languages, 'en' as const].map((other) => `${site}${tourPagePath(tour.id, kind, other)}`),
      );
      expect(meta('og:image')).toBe(`${site}${tourCardPath(tour.id, language)}`);
      expect(meta('og:image:width')).toBe(String(cardSize.width));
      expect(pictures.has(tourCardPath(tour.id, language))).toBe(true);
    }
  });

  it('has one script, which is none but linked data, and no style or handler of its own', () => {
    for (const path of every) {
      const scripts = [...documentOf(path).querySelectorAll('script')];
      expect(scripts.map(({ type }) => type)).toEqual(['application/ld+json']);
      expect(/<style|\sstyle=|\son\w+=/.exec(html(path)), path).toBeNull();
    }
    for (const { tour, language, path } of all) {
      const [resource] = JSON.parse(documentOf(path).querySelector('script')?.textContent ?? '')['@graph'];
      expect(resource).toMatchObject({
        '@type': 'LearningResource',
        url: `${site}${path}`,
        inLanguage: htmlLanguage[language],
        timeRequired: `PT${tour.minutes}M`,
        license: 'https://creativecommons.org/licenses/by/4.0/',
      });
      expect(resource.teaches).toHaveLength(tour.objectives.length);
    }
  });

  it('leads nowhere inside the site that is not published', () => {
    // The files for classes are made after the build of the pages.
    const plain = new Set(['./', 'data/', ...tours.map(({ id }) => classFilePath(id))]);
    for (const path of every) {
      const found = documentOf(path);
      const addresses = [...found.querySelectorAll('a[href],img[src],source[srcset]')].map(
        (one) => one.getAttribute('href') ?? one.getAttribute('src') ?? one.getAttribute('srcset') ?? '',
      );
      for (const address of addresses.filter((each) => !/^https?:/.test(each))) {
        expect(address.startsWith('/'), `${path} ${address}`).toBe(false);
        const [target = '', hash] = address.split('#');
        const file = posix.join(path, target.replace(/\?.*$/, ''));
        if (target === '') expect(found.getElementById(hash ?? ''), `${path} ${address}`).not.toBeNull();
        else {
          const isThere = plain.has(file) || pictures.has(file) || texts.has(file) || texts.has(`${file}index.html`);
          expect(isThere, `${path} ${address}`).toBe(true);
          if (hash && !file.startsWith('data'))
            expect(documents.get(file)?.getElementById(hash), address).not.toBeNull();
        }
      }
    }
  });

  it('takes at most 40 kB, fits any folder, and has no place that was not filled', () => {
    for (const path of every) {
      expect(gzipSync(html(path), { level: 9 }).length, path).toBeLessThanOrEqual(40_000);
      expect(documentOf(path).body.textContent?.match(/\{\w+\}|undefined|NaN|\[object/g), path).toBeNull();
      const ids = [...documentOf(path).querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  it('leaves a frame for what is not the page itself', () => {
    for (const path of every)
      for (const link of documentOf(path).querySelectorAll('a[href]')) {
        const inside = link.getAttribute('href')?.startsWith('#') ?? false;
        expect(link.getAttribute('target')).toBe(inside ? null : '_top');
      }
  });
});

describe('an article', () => {
  it('has every scene in order, with title, words and sources', () => {
    for (const { tour, language, path } of of('article')) {
      const sections = [...documentOf(path).querySelectorAll('section.scene')];
      expect(sections.map((section) => section.querySelector('h2')?.textContent)).toEqual(
        tour.scenes.map(({ title }) => title[language]),
      );
      for (const [at, scene] of tour.scenes.entries()) {
        const section = sections[at];
        expect(section?.querySelectorAll('.words p').length, scene.id).toBeGreaterThan(0);
        expect(section?.querySelectorAll('.cited a').length, scene.id).toBe(scene.sources.length);
        expect(section?.querySelector(`a[href*="tour=${tour.id}&scene=${scene.id}"]`), scene.id).not.toBeNull();
        const images = section?.querySelectorAll('.still img').length;
        const isMapped = 'view' in scene && scene.view !== null;
        expect(images, scene.id).toBe(scene.kind === 'compare' ? 2 : isMapped ? 1 : 0);
      }
    }
  });

  it('tells every picture in words, and fetches all but the first when they are needed', () => {
    for (const { path } of of('article')) {
      const images = [...documentOf(path).querySelectorAll('img')];
      for (const image of images) expect(image.alt.length, image.src).toBeGreaterThan(3);
      expect(images.filter((image) => image.getAttribute('loading') !== 'lazy')).toHaveLength(1);
      expect(images[0]?.getAttribute('loading')).toBeNull();
    }
  });

  it('cites every source of the tour, and lists each once', () => {
    for (const { tour, path } of of('article')) {
      const found = documentOf(path);
      const listed = [...found.querySelectorAll('li[id^=source-]')];
      const cited = new Set([...found.querySelectorAll('sup a')].map((link) => link.getAttribute('href')));
      expect(listed.map(({ id }) => `#${id}`).sort()).toEqual([...cited].sort());
      expect(listed.length).toBeGreaterThanOrEqual(tourSources(tour).length);
      const addresses = listed.map((item) => item.querySelector('a')?.getAttribute('href'));
      for (const id of tourSources(tour)) {
        const url = tourData.sources.get(id)?.url;
        if (url) expect(addresses, id).toContain(url);
      }
    }
  });

  it('opens the view of a scene in the atlas, whole', () => {
    for (const { tour, language, path } of of('article'))
      for (const scene of tour.scenes) {
        const section = documentOf(path).querySelector(`[aria-labelledby="scene-${scene.id}"]`);
        const links = [...(section?.querySelectorAll('.onward a') ?? [])].map(
          (link) => link.getAttribute('href') ?? '',
        );
        const open = links.find((link) => link.includes('?') && !link.includes('tour='));
        if (!('view' in scene) || !scene.view) {
          expect(open, scene.id).toBeUndefined();
          continue;
        }
        const { view, ignored } = decode(open?.slice(open.indexOf('?')) ?? '');
        expect(ignored).toEqual([]);
        expect(view).toMatchObject({
          language,
          selection: scene.view.selection,
          bounds: scene.view.bounds,
          year: scene.kind === 'compare' ? scene.years[0] : scene.view.year,
          compare: scene.kind === 'compare' ? scene.years[1] : null,
        });
        expect(view.filters.sector).toEqual(scene.view.sectors);
      }
  });

  it('draws a chart with a table of the same values', () => {
    for (const { tour, path } of of('article'))
      for (const scene of tour.scenes) {
        if (scene.kind !== 'chart') continue;
        const { points } = tourData.seriesOf(scene);
        const section = documentOf(path).querySelector(`[aria-labelledby="scene-${scene.id}"]`);
        expect(section?.querySelectorAll('tbody tr').length).toBe(points.length);
        for (const size of ['wide', 'narrow'])
          expect(section?.querySelectorAll(`svg.${size}[role=img] > .mark`).length).toBe(points.length);
      }
  });

  it('tells a claim with its outcome and its source', () => {
    for (const { tour, language, path } of of('article'))
      for (const scene of tour.scenes) {
        if (scene.kind !== 'claim') continue;
        const claim = data.claims.claims.find(({ id }) => id === scene.claim);
        const told = documentOf(path).querySelector(`[aria-labelledby="scene-${scene.id}"] .claim`);
        expect(told?.textContent).toContain(claim?.text[language]);
        expect(told?.textContent).toContain(claim?.outcomeText[language]);
        expect(told?.querySelectorAll('sup a').length).toBe(claim?.sources.length);
      }
  });
});

describe('a handout', () => {
  const quizzes = (tour: Tour) => tour.scenes.filter(({ kind }) => kind === 'quiz');

  it('has as many parts as scenes: four lines to write on, or the question', () => {
    for (const { tour, path } of of('handout')) {
      const sections = [...documentOf(path).querySelectorAll('section.scene')];
      expect(sections).toHaveLength(tour.scenes.length);
      for (const [at, scene] of tour.scenes.entries()) {
        expect(sections[at]?.querySelectorAll('.lines span').length).toBe(scene.kind === 'quiz' ? 0 : 4);
        expect(sections[at]?.querySelectorAll('.question').length).toBe(scene.kind === 'quiz' ? 1 : 0);
      }
    }
  });

  it('has an answer for each question, last of all', () => {
    for (const { tour, language, path } of of('handout')) {
      const last = documentOf(path).querySelector('main > section:last-child');
      const answers = [...(last?.querySelectorAll('.answers > li') ?? [])];
      expect(answers.map((item) => item.getAttribute('value'))).toEqual(
        quizzes(tour).map((scene) => String(tour.scenes.indexOf(scene) + 1)),
      );
      for (const [at, scene] of quizzes(tour).entries())
        if (scene.kind === 'quiz') expect(answers[at]?.textContent).toContain(scene.quiz.explanation[language]);
      const before = [...documentOf(path).querySelectorAll('main > section:not(:last-child)')];
      for (const scene of quizzes(tour))
        if (scene.kind === 'quiz')
          for (const section of before) expect(section.textContent).not.toContain(scene.quiz.explanation[language]);
    }
  });

  it('asks in another order than it answers', () => {
    for (const { tour, language, path } of of('handout'))
      for (const scene of tour.scenes) {
        if (scene.kind !== 'quiz') continue;
        const asked = documentOf(path).querySelector(`[aria-labelledby="scene-${scene.id}"]`);
        const words = (selector: string) =>
          [...(asked?.querySelectorAll(selector) ?? [])].map((item) => item.textContent);
        const { task } = scene.quiz;
        if (task.type === 'order') {
          const solved = task.ids.map((id) => data.atlas.featureById.get(id)?.names[language]);
          expect(words('.blanks li')).not.toEqual(solved);
          expect(words('.blanks li').sort()).toEqual([...solved].sort());
        }
        if (task.type === 'match') {
          const [left, right] = ['.pairs ol:first-child li', '.pairs ol:last-child li'].map(words);
          expect(left).toEqual(task.pairs.map((pair) => pair.left[language]));
          expect(right).not.toEqual(task.pairs.map((pair) => pair.right[language]));
          const key = documentOf(path).querySelector('#answers ~ ol')?.textContent ?? '';
          for (const pair of task.pairs) {
            const letter = String.fromCharCode(65 + (right?.indexOf(pair.right[language]) ?? 0));
            expect(key).toContain(`${pair.left[language]} – ${letter}, ${pair.right[language]}`);
          }
        }
      }
  });

  it('shows where the tour is, as a code and in letters', () => {
    for (const { tour, language, path } of of('handout')) {
      const address = `${site}${tourPagePath(tour.id, 'article', language)}`;
      const code = documentOf(path).querySelector('svg.code');
      expect(code?.getAttribute('aria-label')).toContain(address);
      expect(documentOf(path).querySelector('.address strong')?.textContent).toBe(address.replace('https://', ''));
    }
  });
});

describe('a script and a kit', () => {
  it('the script has the notes of every scene, and times that add up', () => {
    for (const { tour, path } of of('script')) {
      const planned = [...documentOf(path).querySelectorAll('.planned')].map(({ textContent }) => textContent ?? '');
      expect(planned).toHaveLength(tour.scenes.length);
      const seconds = tour.scenes.reduce((sum, scene) => sum + scene.seconds, 0);
      const end = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
      expect(planned[0]).toMatch(/^0:00–/);
      expect(planned.at(-1)).toContain(`–${end} `);
      expect(documentOf(path).querySelectorAll('.room h3').length).toBeGreaterThanOrEqual(tour.scenes.length);
    }
  });

  it('the kit has what a lesson needs, and the words of three languages side by side', () => {
    for (const { tour, language, path } of of('kit')) {
      const found = documentOf(path);
      const words = tourPageWords[language];
      const items = (id: string) => found.querySelectorAll(`#${id} + ul > li`).length;
      expect(items('objectives')).toBe(tour.objectives.length);
      expect(items('prompts')).toBe(tour.prompts.length);
      expect(items('contested')).toBe(tour.contested.length);
      expect(items('material')).toBe(4);
      expect(found.querySelectorAll('[aria-labelledby=timing] tbody tr').length).toBe(tour.scenes.length);
      const rows = [...found.querySelectorAll('[role=region][aria-labelledby=vocabulary] tbody tr')];
      expect(rows).toHaveLength(tour.vocabulary.length);
      for (const [at, { term, meaning }] of tour.vocabulary.entries())
        expect([...(rows[at]?.children ?? [])].map((cell) => [cell.getAttribute('lang'), cell.textContent])).toEqual(
          languages.map((other) => [htmlLanguage[other], `${term[other]} ${meaning[other]}`]),
        );
      expect(found.querySelector('#licence ~ p a[rel=license]')?.getAttribute('href')).toContain('licenses/by/4.0');
      expect(found.body.textContent).toContain(words.contested);
    }
  });
});
