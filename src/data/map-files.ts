import { fileUrl } from './files.ts';

/** The address of a file that the map fetches from its worker, which has no page address of its own. */
export const mapFileAddress = (name: string): string =>
  new URL(fileUrl(name) ?? `missing/${name}.json`, document.baseURI).href;

export const mapFiles = () => ({
  'base-overview': mapFileAddress('base-overview'),
  'base-detail': mapFileAddress('base-detail'),
  overview: mapFileAddress('overview'),
  detail: mapFileAddress('detail'),
  sites: mapFileAddress('sites'),
  areas: mapFileAddress('areas'),
});
