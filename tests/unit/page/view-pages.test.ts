// @vitest-environment happy-dom
import { posix } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { posterInfoSchema } from '../../../src/domain/poster-info.ts';
import { type Language, languages } from '../../../src/domain/text.ts';
import { cardPath, oembedPath, pagePath, posterInfoPath, posterPath } from '../../../src/domain/view-page.ts';
import { htmlLanguage } from '../../../src/i18n/language.ts';
import { decodeEmbed } from '../../../src/url/embed-codec.ts';
import { around, data, pages, site, texts, tourData } from './view-site.ts';

const files = texts;
const text = (path: string): string => String(files.get(path) ?? '');
const each = pages.flatMap((page) =>
  languages.map((language) => ({ page, language, path: pagePath(page.id, language) })),
);
const html = (path: string) => text(`${path}index.html`);
/** Without its sheet, which the test's document would want to fetch. */
const parsed = (path: string) =>
  new DOMParser().parseFromString(html(path).replace(/<link rel="stylesheet"[^>]*>/, ''), 'text/html');
/** In a template nothing is fetched. */
const piece = (code: string): DocumentFragment => {
  const template = document.createElement('template');
  template.innerHTML = code;
  return template.content;
};
const hrefs = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((one) => one.getAttribute('href') ?? one.getAttribute('content') ?? '');

it('there is a page for the opening view, each project and each claim, in three languages', () => {
  const { atlas, claims } = data;
  expect(pages).toHaveLength(1 + atlas.projects.length + claims.claims.length);
  for (const { id } of atlas.projects) expect(html(pagePath(id, 'zh'))).not.toBe('');
  for (const { id } of claims.claims) expect(html(pagePath(`claim-${id}`, 'ru'))).not.toBe('');
});

describe('the head of every page', () => {
  it('leads to oEmbed within the first 2 kB, for readers that go no further', () => {
    for (const { page, language, path } of each) {
      const start = Buffer.from(html(path)).subarray(0, 2048).toString();
      expect(start).toContain(`type="application/json+oembed" href="${site}${oembedPath(page.id, language)}"`);
      expect(start.slice(0, start.indexOf('json+oembed'))).not.toContain('<title>');
    }
  });

  it('names itself and the same page in all languages, each of which is there', () => {
    for (const { page, path } of each) {
      const document = parsed(path);
      expect(hrefs(document, 'link[rel=canonical]')).toEqual([`${site}${path}`]);
      const alternates = [...document.querySelectorAll('link[hreflang]')].map((one) => [
        one.getAttribute('hreflang'),
        one.getAttribute('href'),
      ]);
      expect(alternates).toEqual([
        ...languages.map((language) => [htmlLanguage[language], `${site}${pagePath(page.id, language)}`]),
        ['x-default', `${site}${pagePath(page.id, 'en')}`],
      ]);
      for (const [, address = ''] of alternates)
        expect(files.has(`${address?.slice(site.length)}index.html`)).toBe(true);
    }
  });

  it('has title, description and a card of 1200 × 630 in its language', () => {
    for (const { page, language, path } of each) {
      const document = parsed(path);
      const meta = (name: string) =>
        document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? '';
      expect(document.documentElement.lang).toBe(htmlLanguage[language]);
      for (const name of ['description', 'og:title', 'og:description', 'og:image:alt', 'twitter:image:alt'])
        expect(meta(name).length, `${path} ${name}`).toBeGreaterThan(3);
      expect(meta('description').length, path).toBeLessThan(420);
      expect(meta('og:image')).toBe(`${site}${cardPath(page.id, language)}`);
      expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630']);
      expect(meta('twitter:card')).toBe('summary_large_image');
      expect(document.title).toContain(around.messages[language].chrome.title);
    }
  });

  it('says in linked data what the page is, and nothing else is in a script', () => {
    for (const { page, language, path } of each) {
      const scripts = [...parsed(path).querySelectorAll('script')];
      expect(scripts.map((script) => script.type)).toEqual(['application/ld+json']);
      const graph = JSON.parse(scripts[0]?.textContent ?? '')['@graph'];
      expect(graph[0]).toMatchObject({ '@type': 'Map', url: `${site}${path}`, inLanguage: htmlLanguage[language] });
      expect(graph[0].image.contentUrl).toBe(`${site}${posterPath(page.id, language, 'png')}`);
      if (page.id === 'atlas') expect(graph[1]['@type']).toBe('Dataset');
    }
    for (const { path } of each) expect(/\sstyle=|\son\w+="/.exec(html(path)), path).toBeNull();
  });
});

describe('the body of every page', () => {
  it('has its figures with sources, and every number leads to one', () => {
    for (const { page, path } of each) {
      const document = parsed(path);
      const facts = [...document.querySelectorAll('dd')];
      if (!page.claim) expect(facts.length, path).toBeGreaterThan(0);
      for (const fact of facts) {
        const owns = Object.values(around.messages).some(({ vocabulary }) =>
          fact.textContent?.includes(vocabulary.confidence.unsourced),
        );
        expect(fact.querySelectorAll('sup a').length > 0 || owns, `${path}: ${fact.textContent}`).toBe(true);
      }
      const sources = [...document.querySelectorAll('li[id^=source-]')].map(({ id }) => `#${id}`);
      const cited = new Set(hrefs(document, 'sup a'));
      expect([...cited].sort()).toEqual(sources.sort());
    }
  });

  it('has a picture in three formats, in words, and a way to the live map', () => {
    for (const { page, language, path } of each) {
      const document = parsed(path);
      const root = '../'.repeat(language === 'en' ? 2 : 3);
      const image = document.querySelector('figure img');
      expect(image?.getAttribute('src')).toBe(`${root}${posterPath(page.id, language, 'png')}`);
      expect(image?.getAttribute('alt')?.length).toBeGreaterThan(20);
      expect(document.querySelectorAll('#shows li').length).toBeGreaterThan(2);
      const open = document.querySelector('.actions .main')?.getAttribute('href') ?? '';
      expect(open.startsWith(`${root}?`)).toBe(true);
      const asked = new URLSearchParams(open.slice(root.length));
      expect(asked.get('lang')).toBe(language);
      expect(asked.get('feature')).toBe(page.project?.project.id ?? null);
      expect(asked.get('year')).toBe(page.claim?.year ? String(page.claim.year) : null);
    }
  });

  it('leads nowhere inside the site that is not there, and works in any folder', () => {
    const pictures = new Set(
      each.flatMap(({ page, language }) =>
        (['avif', 'webp', 'png'] as const).map((format) => posterPath(page.id, language, format)),
      ),
    );
    for (const { path } of each) {
      const document = parsed(path);
      const inner = [...document.querySelectorAll('a[href],img[src],source[srcset]')]
        .map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? one.getAttribute('srcset') ?? '')
        .filter((address) => !/^https?:/.test(address));
      expect(inner.filter((address) => address.startsWith('/'))).toEqual([]);
      for (const address of inner) {
        if (address.startsWith('#')) expect(document.querySelector(address), `${path} ${address}`).not.toBeNull();
        else {
          const target = posix.join(path, address.replace(/[?#].*$/, ''));
          const known = target === './' || ['embed.html', 'data/'].includes(target) || pictures.has(target);
          expect(known || files.has(`${target}index.html`), `${path} ${address}`).toBe(true);
        }
      }
    }
  });

  it('lists all pages, and the tours', () => {
    for (const { path } of each)
      expect(parsed(path).querySelectorAll('.others li').length).toBe(pages.length + tourData.tours.length);
  });
});

/** oEmbed 1.0, rich, with the three fields of a thumbnail. */
const oembedSchema = v.strictObject({
  version: v.literal('1.0'),
  type: v.literal('rich'),
  provider_name: v.pipe(v.string(), v.nonEmpty()),
  provider_url: v.pipe(v.string(), v.url()),
  author_name: v.pipe(v.string(), v.nonEmpty()),
  author_url: v.pipe(v.string(), v.url()),
  title: v.pipe(v.string(), v.nonEmpty()),
  cache_age: v.pipe(v.number(), v.integer(), v.minValue(600)),
  width: v.pipe(v.number(), v.integer()),
  height: v.pipe(v.number(), v.integer()),
  html: v.string(),
  thumbnail_url: v.pipe(v.string(), v.url()),
  thumbnail_width: v.literal(1200),
  thumbnail_height: v.literal(675),
});

describe('every oEmbed answer', () => {
  const answers = each.map(({ page, language }) => ({
    page,
    language,
    answer: v.parse(oembedSchema, JSON.parse(text(oembedPath(page.id, language)))),
  }));

  it('is a quotation with a link, then a frame with size and title, as WordPress takes it', () => {
    for (const { page, language, answer } of answers) {
      expect(answer.html).toMatch(
        /^<blockquote><a href="[^"]+">[^<]+<\/a>[^<]*<\/blockquote><iframe [^>]+><\/iframe>$/,
      );
      const document = piece(answer.html);
      expect(document.querySelector('a')?.getAttribute('href')).toBe(`${site}${pagePath(page.id, language)}`);
      const frame = document.querySelector('iframe');
      expect([frame?.getAttribute('width'), frame?.getAttribute('height')]).toEqual(['720', '480']);
      expect([answer.width, answer.height]).toEqual([720, 480]);
      expect(frame?.title).toContain(answer.title);
    }
  });

  it('frames the view of the page, with a picture of it', () => {
    for (const { page, language, answer } of answers) {
      const source = piece(answer.html).querySelector('iframe')?.getAttribute('src') ?? '';
      const { origin, pathname, search, hash } = new URL(source);
      expect(`${origin}${pathname}`).toBe(`${site}embed.html`);
      expect(hash).toBe('');
      const { view, ignored } = decodeEmbed(search);
      expect(ignored).toEqual([]);
      expect(view).toEqual({ ...page.view, language });
      expect(answer.thumbnail_url).toBe(`${site}${posterPath(page.id, language, 'png')}`);
    }
  });
});

describe('beside the pages', () => {
  it('every picture is told in words, in the file that an embed reads and in one of its own', () => {
    for (const page of pages) {
      const info = v.parse(posterInfoSchema, JSON.parse(text(posterInfoPath(page.id))));
      expect(info.id).toBe(page.id);
      expect(info.facts.length).toBeGreaterThan(0);
      for (const language of languages) {
        const long = text(posterPath(page.id, language, 'txt'));
        expect(long.startsWith('\ufeff')).toBe(true);
        expect(long).toContain(info.alt[language]);
        expect(long).toContain('OpenStreetMap');
      }
    }
  });

  it('no sentence ends twice, and none holds a place that was not filled', () => {
    const said = [...files]
      .filter(([path]) => path.endsWith('.txt') || path.startsWith('poster/'))
      .map(([, content]) => String(content));
    expect(said.flatMap((words) => words.match(/[^.]\.\.(?!\.)|\{\w+\}|undefined|NaN/g) ?? [])).toEqual([]);
  });

  it('the site map has every page with its other languages', () => {
    const map = text('sitemap.xml');
    const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    const tours = [...files.keys()].filter((path) => /tour\/.*index\.html$/.test(path));
    const scenes = tourData.tours.flatMap((tour) => tour.scenes);
    expect(tours).toHaveLength(languages.length * (1 + 4 * tourData.tours.length + scenes.length));
    expect(listed.slice(0, 2 + each.length)).toEqual([
      site,
      `${site}data/`,
      ...each.map(({ path }) => `${site}${path}`),
    ]);
    expect(listed.slice(2 + each.length).sort()).toEqual(
      tours.map((path) => `${site}${path.replace('index.html', '')}`).sort(),
    );
    for (const { page, path } of each) {
      const own = map.split('<url>').find((one) => one.includes(`<loc>${site}${path}</loc>`)) ?? '';
      const tags = [...own.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, tag, address]) => [tag, address]);
      const all: string[][] = languages.map((language: Language) => [
        htmlLanguage[language],
        `${site}${pagePath(page.id, language)}`,
      ]);
      expect(tags).toEqual([...all, ['x-default', `${site}${pagePath(page.id, 'en')}`]]);
    }
    expect(text('robots.txt')).toContain(`Sitemap: ${site}sitemap.xml`);
  });
});
