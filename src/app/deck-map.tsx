import { useEffect, useRef } from 'react';
import { aimOf } from '../domain/deck.ts';
import { cameraFor } from '../map/cameras.ts';
import type { MapEvents, MapView, Padding } from '../map/port.ts';
import { type Look, mapEvents, sceneOf } from '../map/stage.ts';
import { setMapState } from '../state/actions.ts';
import { type DeckStore, deckStore, type StageRoom, useDeck } from '../state/deck.ts';
import { useAtlas } from '../state/hooks.ts';
import { overlayStore } from '../state/overlay.ts';
import { readyAtlas } from '../state/selectors.ts';
import { store } from '../state/store.ts';
import styles from './map-host.module.css';
import { type MapPart, useMap } from './map-mount.ts';

const nothing = () => undefined;

/** Where the scene's map looks; read anew each time, as the atlas may have come in the meantime. */
const aim = () => {
  const state = store.getState();
  return aimOf(state.view, readyAtlas(state));
};

/** The first picture is the scene's, without a flight to it. */
function firstCamera() {
  const { room } = deckStore.getState();
  const target = aim();
  if (target.type === 'home' || !room) return null;
  if (target.type === 'camera') return target.camera;
  return cameraFor(store.getState().view.projection, target.bounds, room, room.padding);
}

/** What the explorer's map tells, less what would write the explorer's address: a presenter's map picks nothing. */
const eventsOf = (view: () => MapView | null): MapEvents => ({
  ...mapEvents(view),
  onPick: nothing,
  onCamera: nothing,
  onPoint: nothing,
});

function go(map: MapView, { padding, scale }: StageRoom): void {
  const target = aim();
  map.magnify(scale);
  map.setPadding(padding);
  if (target.type === 'bounds') map.fit(target.bounds, padding);
  else map.moveTo(target.type === 'camera' ? target.camera : null, true);
}

/** What the map's place depends on, besides the atlas. */
const placeOf = ({ deck, room }: DeckStore) => JSON.stringify([deck.scene, deck.step, deck.isExploring, room]);

/** Keeps the map in step with the deck: it shows the scene's view, and is the presenter's while it is explored. */
function connect(map: MapView, look: () => Look): { refresh(): void; disconnect(): void } {
  let shown = '';
  let gestures = '';
  let done = store.getState().intent;
  const refresh = () => {
    const state = store.getState();
    map.render(sceneOf(state, look()));
    const { intent } = state;
    if (!intent || intent === done) return;
    done = intent;
    // Buttons over the map that is explored.
    if (intent.type === 'zoom') map.zoomBy(intent.by);
    else if (intent.type === 'home') map.moveTo(null, true);
  };
  const follow = () => {
    const state = deckStore.getState();
    const { isExploring } = state.deck;
    const wanted = isExploring ? 'free' : 'none';
    if (wanted !== gestures) map.setGestures(wanted);
    gestures = wanted;
    const place = `${placeOf(state)} ${JSON.stringify(aim())}`;
    if (place === shown || !state.room) return;
    const isHeld = isExploring && shown !== '';
    shown = place;
    if (!isHeld) go(map, state.room);
  };
  const draw = () => map.drawOverlay(overlayStore.getState().overlay);
  const stops = [
    store.subscribe(refresh),
    deckStore.subscribe(follow),
    store.subscribe(follow),
    overlayStore.subscribe(draw),
  ];
  return {
    refresh: () => {
      refresh();
      follow();
    },
    disconnect: () => {
      for (const stop of stops) stop();
    },
  };
}

const stageMap: MapPart = {
  scene: (look) => sceneOf(store.getState(), look),
  camera: firstCamera,
  events: eventsOf,
  connect,
  onFailed: (error) => {
    console.error(error);
    setMapState({ type: 'failed', reason: 'error' });
  },
};

const bare: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The live map of the stage, drawn small and shown large: lines, discs and names grow together with the projector. */
export function DeckMap({ look, label }: { look: Look; label: string }) {
  const container = useRef<HTMLDivElement>(null);
  const state = useAtlas((atlas) => atlas.map.type);
  const room = useDeck((deck) => deck.room);
  useMap(container, stageMap, look, room?.padding ?? bare, label);
  useEffect(() => {
    document.documentElement.dataset.map = state;
  }, [state]);
  const size = `calc(100% / var(--scale))`;
  const enlarged = { width: size, height: size, transform: 'scale(var(--scale))', transformOrigin: '0 0' };
  return <div ref={container} id="map" className={styles.map} data-state={state} style={enlarged} />;
}
