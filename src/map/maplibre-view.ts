import { type GeoJSONSource, Map as LibraryMap } from 'maplibre-gl';
import type { Camera, Projection } from '../domain/view.ts';
import { sectors } from '../domain/vocabulary.ts';
import type { MapLayerFile } from '../state/store.ts';
import { arcticName } from './arctic.ts';
import { cameraFor, homeCamera, translated } from './cameras.ts';
import { drawEarlyGlyphs } from './early-glyphs.ts';
import { onWorkerFailure, prepareEngine, switchProjection } from './engine.ts';
import { changeStatuses, markFeature } from './feature-state.ts';
import { frameOf } from './frame.ts';
import { hintLocale, switchGestures } from './gestures.ts';
import { glyphImage } from './glyph-image.ts';
import { loadLabelFonts } from './label-fonts.ts';
import { keepTilesLarge } from './large-tiles.ts';
import { addLateLayers } from './late-layers.ts';
import { nameRoom } from './name-room.ts';
import { narrowMatrices } from './narrow-matrices.ts';
import { noMap } from './no-map.ts';
import { tellPointer } from './pointing.ts';
import type { MapEvents, MapStart, MapView, Scene } from './port.ts';
import { stillOf } from './still.ts';
import { mapStyle } from './style.ts';
import { overlayData } from './style-overlay.ts';
import { sitesZoom } from './style-sites.ts';
import {
  edgeState,
  hiddenState,
  initialStyleState,
  languageState,
  type StyleState,
  themeState,
} from './style-state.ts';

/** The files of the map, or the addresses where it fetches them itself. */
export type MapFiles = Readonly<Record<MapLayerFile, string | GeoJSON.GeoJSON>>;

/** Zoom from which finer or further files are wanted. */
const wanted = { detail: 6, 'base-detail': 4, sites: sitesZoom } as const;
/** Further out, a map as large as a window would be mostly empty. */
const leastZoom = 0.4;
const flight = 900;
/** Milliseconds. Names are placed anew no more often than they take to fade: with none, at each frame of a move. */
const fade = 300;

const libraryName: Readonly<Record<Projection, string>> = { arctic: arcticName, globe: 'globe', mercator: 'mercator' };
const filledBy: Readonly<Record<'detail' | 'base-detail' | 'sites' | 'areas', string>> = {
  detail: 'routes',
  'base-detail': 'base',
  sites: 'sites',
  areas: 'areas',
};

/**
 * The one module, with engine.ts, that touches the map library. Everything it is told is a scene or a camera;
 * everything it tells is ids and numbers. Rejects when the library cannot be loaded; a missing WebGL2 is told to
 * `events.onFailed`.
 */
export async function createMapView(
  container: HTMLElement,
  files: MapFiles,
  first: Scene,
  start: MapStart,
  events: MapEvents,
): Promise<MapView> {
  const arctic = prepareEngine();
  await loadLabelFonts(first.language ?? 'en');
  // To load the library and to make a map each take their time; the reader is served in between.
  await new Promise((resolve) => setTimeout(resolve));
  /** The globe stands in where the Arctic view is not to be had. */
  const available = (projection: Projection): Projection => (projection === 'arctic' && !arctic ? 'globe' : projection);
  const size = () => ({ width: container.clientWidth, height: container.clientHeight });

  let scene = first;
  let padding = start.padding;
  let projection = available(first.projection);
  let atHome = start.camera === null;
  /** What the map goes back to and is fitted to anew when its room changes: the bounds it was opened with, else home. */
  const opening = (): Camera =>
    start.bounds ? cameraFor(projection, start.bounds, size(), padding) : homeCamera(projection, size(), padding);
  let wish = start.camera ?? opening();
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)');

  let map: LibraryMap;
  try {
    map = new LibraryMap({
      container,
      style: mapStyle(
        { base: files['base-overview'], overview: files.overview },
        initialStyleState(first.theme, first.language, projection === 'arctic'),
        libraryName[projection],
      ),
      center: [wish.longitude, wish.latitude],
      zoom: wish.zoom,
      bearing: wish.bearing,
      attributionControl: false,
      fadeDuration: calm.matches ? 0 : fade,
      maxPitch: 0,
      pitchWithRotate: false,
      touchPitch: false,
      // It was validated by a test (tests/unit/map): here it would be work for nothing.
      validateStyle: false,
      maxZoom: 15,
      minZoom: start.leastZoom ?? leastZoom,
      localIdeographFontFamily: false,
      ...(start.hints && { locale: hintLocale(start.hints) }),
    });
  } catch {
    events.onFailed('webgl');
    return noMap;
  }
  keepTilesLarge(map);
  narrowMatrices(map.getCanvas().getContext('webgl2'));
  map.setPadding(padding);
  if (start.gestures) switchGestures(map, start.gestures, start.hints);
  for (const sector of sectors) {
    map.addImage(`glyph-${sector}`, glyphImage(sector, 48), { pixelRatio: 2 });
  }

  const put = (state: StyleState) => {
    for (const [name, value] of Object.entries(state)) map.setGlobalStateProperty(name, value);
  };
  const mark = (ids: Iterable<string>, state: Record<string, boolean>) => {
    for (const id of ids) markFeature(map, id, state);
  };
  /** Sets a flag on what joined a set and clears it on what left. */
  const change = (name: string, before: ReadonlySet<string>, after: ReadonlySet<string>) => {
    if (before === after) return;
    mark(
      [...before].filter((id) => !after.has(id)),
      { [name]: false },
    );
    mark(
      [...after].filter((id) => !before.has(id)),
      { [name]: true },
    );
  };

  const filled = new Set<string>();
  const fill = (file: keyof typeof filledBy) => {
    const source = map.getSource<GeoJSONSource>(filledBy[file]);
    // Before the style is loaded there is no source yet; the first idle asks again.
    if (!source || filled.has(file)) return;
    filled.add(file);
    if (file === 'sites' || file === 'areas') addLateLayers(map, file);
    source.setData(files[file]);
  };
  const fillByZoom = () => {
    for (const [file, zoom] of Object.entries(wanted)) if (map.getZoom() >= zoom) fill(file as keyof typeof wanted);
    if (scene.areas) fill('areas');
  };

  const cameraNow = (): Camera => {
    const { lng: longitude, lat: latitude } = map.getCenter();
    return { longitude, latitude, zoom: map.getZoom(), bearing: map.getBearing(), pitch: 0 };
  };
  let isStyled = false;
  let isLost = false;
  const go = (camera: Camera, animate: boolean, home = false) => {
    atHome = home;
    wish = camera;
    // Before the style is loaded the library still has its Mercator map, which would clip the place; then it goes there.
    if (!isStyled || isLost) return;
    const target = {
      center: [camera.longitude, camera.latitude] as [number, number],
      zoom: camera.zoom,
      bearing: camera.bearing,
      padding,
    };
    if (animate && !calm.matches) map.easeTo({ ...target, duration: flight });
    else map.jumpTo(target);
  };
  const tellFrame = () => events.onFrame(frameOf(map, size(), padding));
  tellPointer(map, events);
  let isFollowing = false;
  /** Sixty steps a second are told once, when they have ended: the address cannot follow them. */
  let isRiding = false;
  let told: ReturnType<typeof setTimeout> | undefined;
  map.on('move', () => {
    if (!isFollowing) events.onMoving?.(cameraNow());
  });
  map.on('moveend', (event) => {
    if (isFollowing) return fillByZoom();
    fillByZoom();
    if (isRiding) return;
    tellFrame();
    // Only the reader's own moves and what they asked for are told; fitting the opening view is not.
    if ('originalEvent' in event && event.originalEvent) atHome = false;
    events.onCamera(atHome ? null : cameraNow());
  });
  // A single tick of the wheel comes without the event that it began with.
  map.on('zoomstart', () => {
    if (map.scrollZoom.isActive()) atHome = false;
  });
  map.on('resize', () => {
    if (atHome) go(opening(), false, true);
  });
  map.on('webglcontextlost', () => {
    isLost = true;
    if (!atHome) wish = cameraNow();
    events.onFailed('lost');
  });
  // The library builds the style anew; what the scene has changed since the start is put on it again.
  map.on('webglcontextrestored', () => {
    isLost = false;
    isStyled = false;
    map.once('style.load', begin);
    map.once('idle', () => events.onReady(arctic));
  });
  map.on('error', (event) => {
    const source = (event as { sourceId?: string }).sourceId;
    const file =
      (['detail', 'base-detail', 'sites', 'areas'] as const).find(
        (name) => filled.has(name) && filledBy[name] === source,
      ) ?? ({ base: 'base-overview', routes: 'overview' } as const)[source as 'base'];
    if (file) {
      filled.delete(file);
      events.onLayerFailed(file);
    } else console.error(event.error);
  });
  onWorkerFailure((error) => {
    console.error(error);
    events.onFailed('error');
  });
  map.once('load', () => performance.mark('map-load'));
  map.once('idle', () => {
    performance.mark('map-idle');
    tellFrame();
    fillByZoom();
    events.onReady(arctic);
  });

  const names = nameRoom((roomless) => put(hiddenState([...roomless])));

  /** Carries over what differs by reference; `empty` is the scene of the style as it is loaded. */
  const draw = (before: Scene, after: Scene) => {
    if (before.theme !== after.theme) put(themeState(after.theme));
    if (before.language !== after.language)
      void loadLabelFonts(after.language ?? 'en').then(() => put(languageState(scene.language)));
    if (before.hidden !== after.hidden) names.hide(after.hidden, before === empty);
    change('hidden', before.hidden, after.hidden);
    change('faded', before.faded, after.faded);
    if (after.selected.size > 0) addLateLayers(map, 'outline');
    change('selected', before.selected, after.selected);
    change('lit', before.lit, after.lit);
    const [was, is] = [before.focus, after.focus];
    changeStatuses(map, before.statuses, after.statuses);
    if (was !== is) change('focused', new Set(was === null ? [] : [was]), new Set(is === null ? [] : [is]));
    if (after.areas) fill('areas');
    const next = available(after.projection);
    if (next !== projection) {
      const camera = atHome ? null : translated(cameraNow(), projection, next);
      projection = next;
      put(edgeState(next === 'arctic'));
      switchProjection(map, libraryName[next]);
      go(camera ?? opening(), false, atHome);
    }
  };
  const empty: Scene = {
    ...first,
    hidden: new Set(),
    faded: new Set(),
    selected: new Set(),
    lit: new Set(),
    statuses: new Map(),
    focus: null,
  };
  const styleReady = map.isStyleLoaded()
    ? Promise.resolve()
    : new Promise<void>((resolve) => map.once('style.load', () => resolve()));
  let drawn: Scene | null = null;
  const begin = () => {
    isStyled = true;
    go(wish, false, atHome);
    drawn = scene;
    draw(empty, scene);
  };
  void styleReady.then(begin);
  map.once('render', () => drawEarlyGlyphs(map, first.language ?? 'en').catch(console.error));

  return {
    render(next) {
      scene = next;
      if (!drawn || drawn === next || isLost) return;
      const before = drawn;
      drawn = next;
      draw(before, next);
    },
    setPadding(next) {
      padding = next;
      if (atHome) go(opening(), false, true);
    },
    moveTo(camera, animate) {
      go(camera ?? opening(), animate, camera === null);
    },
    fit(bounds, within = padding) {
      padding = within;
      go(cameraFor(projection, bounds, size(), padding), true);
    },
    reveal(x, y, within) {
      // The opening view has made room for the panel already; the place no longer lies where it was clicked.
      if (atHome && !within) return;
      padding = within ?? padding;
      const { width, height } = size();
      const edge = 40;
      const overBy = (at: number, low: number, high: number) => (at < low ? at - low : at > high ? at - high : 0);
      const dx = overBy(x, padding.left + edge, width - padding.right - edge);
      const dy = overBy(y, padding.top + edge, height - padding.bottom - edge);
      if (dx === 0 && dy === 0) return;
      atHome = false;
      map.panBy([dx, dy], { duration: calm.matches ? 0 : 300 });
    },
    drawOverlay(overlay) {
      void styleReady.then(() => {
        const data = overlayData(overlay);
        if (data.features.length > 0) addLateLayers(map, 'overlay');
        map.getSource<GeoJSONSource>('overlay')?.setData(data);
      });
    },
    centreOn({ longitude, latitude, atLeastZoom, how }) {
      const zoom = Math.max(map.getZoom(), atLeastZoom ?? 0);
      isRiding = how === 'jump';
      go({ longitude, latitude, zoom, bearing: map.getBearing(), pitch: 0 }, !isRiding);
      if (!isRiding) return;
      isRiding = false;
      clearTimeout(told);
      told = setTimeout(() => {
        tellFrame();
        events.onCamera(atHome ? null : cameraNow());
      }, 400);
    },
    still: () => (isLost ? null : stillOf(map)),
    follow({ longitude, latitude, zoom, bearing }) {
      isFollowing = true;
      atHome = false;
      if (isStyled && !isLost) map.jumpTo({ center: [longitude, latitude], zoom, bearing });
      isFollowing = false;
    },
    setGestures: (gestures, hints) => switchGestures(map, gestures, hints),
    zoomBy(steps) {
      atHome = false;
      map.zoomTo(map.getZoom() + steps, { duration: calm.matches ? 0 : 200 });
    },
    magnify: (scale) => map.setPixelRatio(window.devicePixelRatio * scale),
    destroy() {
      names.stop();
      map.remove();
    },
  };
}
