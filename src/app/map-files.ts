import { fileUrl } from '../data/files.ts';

/** The address of a file that the map fetches from its worker, which has no page address of its own. */
export const address = (name: string): string =>
  new URL(fileUrl(name) ?? `missing/${name}.json`, document.baseURI).href;

export const mapFiles = () => ({
  'base-overview': address('base-overview'),
  'base-detail': address('base-detail'),
  overview: address('overview'),
  detail: address('detail'),
  sites: address('sites'),
  areas: address('areas'),
});

/*
 * One after the other, because a line carries only so much: the panels' code (which this is part of), then the map's,
 * and while that starts its worker, the files that the worker will ask for.
 */
export const mapCode = import('../map/maplibre-view.ts');
mapCode.then(
  () => ['base-overview', 'overview'].map(prefetch),
  () => 'told where the map is started',
);

function prefetch(name: string): void {
  const hint = { rel: 'prefetch', crossOrigin: 'anonymous', href: address(name) };
  document.head.append(Object.assign(document.createElement('link'), hint));
}
