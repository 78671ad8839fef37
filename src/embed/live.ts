import './live.css';
import { mapFiles, prefetchMapFile } from '../data/map-files.ts';
import { type Atlas, type Bounds, projectOf } from '../domain/atlas.ts';
import { nearestPage } from '../domain/view-page.ts';
import { embedLiveWords } from '../i18n/late/embed-live.ts';
import { filled } from '../i18n/plural-forms.ts';
import { createMapView } from '../map/maplibre-view.ts';
import type { MapEvents, MapView } from '../map/port.ts';
import { choicesOf, mapEvents, sceneOf } from '../map/stage.ts';
import { loadDetail } from '../state/loading.ts';
import { selectDay, selectSelection, selectVisible } from '../state/selectors.ts';
import { store } from '../state/store.ts';
import { wearFonts } from './fonts.ts';
import { watchGestures } from './gesture-switch.ts';
import { drawnSectors } from './legend.ts';
import { loadFrameAtlas } from './live-atlas.ts';
import type { Drawn, LiveContext, LiveMap } from './live-map.ts';
import { makeOverlay } from './overlay.ts';
import { roomIn } from './room.ts';
import { speechIn } from './speech.ts';
import { changeFrameView } from './view-changes.ts';

export { keepBudget } from './budget.ts';

/** What the store shows of the atlas, as the shell says it. */
function drawnIn(atlas: Atlas): Drawn {
  const state = store.getState();
  return {
    sectors: drawnSectors(selectVisible(state)?.projects ?? []),
    day: selectDay(state),
    credits: atlas.credits.join(' · '),
    page: nearestPage(state.view, (id) => projectOf(atlas, id)?.id ?? null),
  };
}

/** A frame of 280 pixels still holds the whole atlas. */
const leastZoom = -1;

/** What the view had selected when the map was first opened; what is selected later does not move it, but in a tour. */
let firstSelection: Bounds | null | undefined;

/** What the map opens with: the bounds that the link asks for, else what it had selected. */
function openingBounds(isTold: boolean): Bounds | null {
  const state = store.getState();
  const selection = selectSelection(state);
  if (isTold || firstSelection === undefined)
    firstSelection = (selection?.feature ?? selection?.project)?.bounds ?? null;
  return state.view.bounds ?? firstSelection;
}

/**
 * Makes the live map: data, words and fonts first, then the map in the room that the shell leaves it. `null` where that
 * failed, which has been told; rejects where code or words could not be fetched.
 */
export async function openLiveMap(context: LiveContext): Promise<LiveMap | null> {
  const { shell, options, look } = context;
  const atlasComing = loadFrameAtlas().then(async (loaded) => {
    // The card of a selection stands from the first: what it says decides how much room it takes.
    const selection = selectSelection(store.getState());
    if (selection) await loadDetail(selection.project.id);
    return loaded;
  });
  for (const name of ['base-overview', 'overview']) prefetchMapFile(name);
  const [atlas, first] = await Promise.all([
    atlasComing,
    speechIn(look().language),
    wearFonts(shell.title.textContent ?? ''),
  ]);
  if (!atlas) {
    context.onFault(navigator.onLine ? 'data' : 'offline');
    return null;
  }
  let speech = first;
  let map: MapView | null = null;
  const words = () => embedLiveWords[speech.language];

  const overlay = makeOverlay(context, () => speech, {
    zoom: (by) => map?.zoomBy(by),
    // After the card has been laid out: until then nobody knows what it covers.
    onOpened: (x, y) => requestAnimationFrame(() => map?.reveal(x, y, room())),
  });
  const room = () => roomIn(shell.stage, [shell.title, shell.legend, overlay.controls, overlay.card]);
  const label = () =>
    shell.map.querySelector('canvas')?.setAttribute('aria-label', filled(words().map, { title: document.title }));
  const gestures = watchGestures(shell.map, options, () => {
    map?.setGestures(gestures.now());
    overlay.relabel();
  });

  let drawn = selectVisible(store.getState());
  let day = selectDay(store.getState());
  const update = () => {
    const state = store.getState();
    map?.render(sceneOf(state, look()));
    overlay.update();
    if (drawn === selectVisible(state) && day === selectDay(state)) return;
    drawn = selectVisible(state);
    day = selectDay(state);
    context.onDrawn(drawnIn(atlas));
  };
  const events: MapEvents = {
    ...mapEvents(() => map),
    onReady: () => {
      label();
      context.onReady();
    },
    onFailed: (reason) => context.onFault(reason === 'error' ? 'data' : reason),
    // Without its lines or its land a map is none; finer files may fail unseen.
    onLayerFailed: (layer) => {
      if (layer === 'overview' || layer === 'base-overview') context.onFault(navigator.onLine ? 'data' : 'offline');
    },
    onPick: (ids, x, y) =>
      overlay.pick(choicesOf(atlas, ids, selectSelection(store.getState())?.project.id ?? null), x, y),
    onCamera: (camera) => changeFrameView((view) => ({ ...view, camera, bounds: camera ? null : view.bounds })),
  };

  context.onDrawn(drawnIn(atlas));
  overlay.relabel();
  overlay.update();
  const { camera } = store.getState().view;
  map = await createMapView(
    shell.map,
    mapFiles(),
    sceneOf(store.getState(), look()),
    {
      camera,
      bounds: openingBounds(context.told !== undefined),
      padding: room(),
      leastZoom,
      gestures: gestures.now(),
      hints: words(),
    },
    events,
  );
  label();
  const unsubscribe = store.subscribe(update);
  update();
  // The room is measured anew when the frame's own size changes, not when a card opens: nothing jumps under a click.
  const resizing = new ResizeObserver(() => map?.setPadding(room()));
  resizing.observe(shell.stage);

  return {
    async relook() {
      if (speech.language !== look().language) speech = await speechIn(look().language);
      map?.setGestures(gestures.now(), words());
      overlay.relabel();
      label();
      update();
    },
    moveTo: (target) => map?.moveTo(target, true),
    fit: (bounds) => map?.fit(bounds),
    sectorOf: (id) => projectOf(atlas, id)?.sector ?? null,
    reveal(id) {
      const thing = atlas.featureById.get(atlas.redirects[id] ?? id) ?? projectOf(atlas, id);
      if (thing) requestAnimationFrame(() => map?.fit(thing.bounds, room()));
    },
    focusCard: () => overlay.card.focus({ preventScroll: true }),
    still: () => map?.still() ?? null,
    close() {
      unsubscribe();
      resizing.disconnect();
      gestures.stop();
      overlay.close();
      map?.destroy();
      map = null;
    },
  };
}
