import { Map as LibraryMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import atlas from '../../../geodata/built/atlas.json?url';
import base from '../../../geodata/built/base-overview.json?url';
import overview from '../../../geodata/built/overview.json?url';

/* The smallest page that the map library can make of the app's own data: what the app is measured against. */

setWorkerUrl(workerUrl);
const source = (url: string) => ({ type: 'geojson' as const, data: new URL(url, document.baseURI).href });
const map = new LibraryMap({
  container: 'map',
  center: [105, 60],
  zoom: 2,
  fadeDuration: 0,
  attributionControl: false,
  style: {
    version: 8,
    sources: { base: source(base), routes: source(overview) },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#d9e6ec' } },
      { id: 'land', type: 'fill', source: 'base', paint: { 'fill-color': '#faf7f0' } },
      { id: 'towns', type: 'circle', source: 'base', filter: ['has', 'name_en'], paint: { 'circle-radius': 3 } },
      { id: 'lines', type: 'line', source: 'routes', paint: { 'line-width': 3 } },
      { id: 'plants', type: 'circle', source: 'routes', paint: { 'circle-radius': 9 } },
    ],
  },
});
map.once('load', () => performance.mark('map-load'));
map.once('idle', () => performance.mark('map-idle'));
void fetch(atlas).then((response) => response.json());

let isWithout = false;
document.querySelector('#toggle')?.addEventListener('click', () => {
  isWithout = !isWithout;
  for (const layer of ['lines', 'plants']) map.setFilter(layer, isWithout ? ['!=', ['get', 'sector'], 'gas'] : null);
});
