import { fileUrl } from './files.ts';

/** The address of a file that the map fetches from its worker, which has no page address of its own. */
const mapFileAddress = (name: string): string =>
  new URL(fileUrl(name) ?? `missing/${name}.json`, document.baseURI).href;

type MapFile = 'base-overview' | 'base-detail' | 'overview' | 'detail' | 'sites' | 'areas';

/** What the map draws: addresses, or what would be found there (inlined-map-files.ts). */
export const mapFiles = (): Readonly<Record<MapFile, string | GeoJSON.GeoJSON>> => ({
  'base-overview': mapFileAddress('base-overview'),
  'base-detail': mapFileAddress('base-detail'),
  overview: mapFileAddress('overview'),
  detail: mapFileAddress('detail'),
  sites: mapFileAddress('sites'),
  areas: mapFileAddress('areas'),
});

/** Has a file on its way, once, that the map's worker will ask for as soon as it runs. */
export function prefetchMapFile(name: string): void {
  const href = mapFileAddress(name);
  if (document.head.querySelector(`link[href="${href}"]`)) return;
  const hint = { rel: 'prefetch', crossOrigin: 'anonymous', href };
  document.head.append(Object.assign(document.createElement('link'), hint));
}
