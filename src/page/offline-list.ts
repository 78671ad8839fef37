import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { type Language, languages } from '../domain/languages.ts';
import { type TourPageKind, tourPageKinds, tourPagePath, toursPath } from '../domain/tour-page.ts';
import type { OfflineList, Share } from '../offline/list.ts';

/** Files of the site by their paths. */
export type Site = ReadonlyMap<string, Buffer>;

const appPage = 'index.html';

/** Large, and needed only far inside the map, or in one language. */
const shareOfAsset = (path: string): Share => {
  if (/^assets\/base-detail-/.test(path)) return 'rest';
  return /^assets\/noto-sans-sc-/.test(path) ? 'zh' : 'core';
};

/** Everything that the app's own page can lead to. */
const isOfTheApp = (path: string): boolean =>
  /^assets\/[^/]+\.(js|css|json|woff2)$/.test(path) && !/^assets\/offline-[0-9a-f]{12}\.json$/.test(path);

/** Pages of tours in a language, without what others may have put beside them. */
const tourPages = (tours: readonly string[], language: Language): readonly string[] => [
  toursPath(language),
  ...tours.flatMap((id) => tourPageKinds.map((kind: TourPageKind) => tourPagePath(id, kind, language))),
];

/** The pictures that a page shows, each in the first format that it offers: that of every browser which has a worker. */
export function picturesIn(html: string, page: string): readonly string[] {
  const addresses = [...html.matchAll(/<picture>([\s\S]*?)<\/picture>|<img\b[^>]*>/g)].map(
    ([whole]) => /\bsrc(?:set)?="([^"\s]+)/.exec(whole)?.[1] ?? '',
  );
  return [
    ...new Set(
      addresses
        .filter((address) => address !== '' && !/^[a-z]+:/.test(address))
        .map((address) => posix.normalize(posix.join(page, address))),
    ),
  ];
}

const digest = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

/** What of a built site is kept in a browser. Throws where a page or a picture of a tour is not there. */
export function offlineList(site: Site, tours: readonly string[]): OfflineList {
  const content = (path: string): Buffer => {
    const found = site.get(path === '' || path.endsWith('/') ? `${path}${appPage}` : path);
    if (!found) throw new Error(`offline: there is no ${path}`);
    return found;
  };
  const app = content('').toString('utf8');
  // Several may stand in the page; the last is the app, whose name changes with all that it leads to.
  const entry = [...app.matchAll(/<script type="module"[^>]*src="\.\/([^"]+)"/g)].at(-1)?.[1];
  if (!entry) throw new Error('offline: index.html names no script');
  const paths: Record<Share, string[]> = { core: [''], rest: [], en: [], ru: [], zh: [] };
  for (const path of [...site.keys()].filter(isOfTheApp).sort()) paths[shareOfAsset(path)].push(path);
  for (const language of languages) {
    const pages = tourPages(tours, language);
    paths.core.push(...pages);
    paths[language].push(...new Set(pages.flatMap((page) => picturesIn(content(page).toString('utf8'), page))));
  }
  const share = (name: Share) => ({
    paths: paths[name],
    bytes: paths[name].reduce((total, path) => total + content(path).length, 0),
  });
  const all = Object.values(paths).flat();
  return {
    version: digest(all.map((path) => `${path} ${digest(content(path))}`).join('\n')).slice(0, 12),
    entry,
    shares: { core: share('core'), rest: share('rest'), en: share('en'), ru: share('ru'), zh: share('zh') },
  };
}
