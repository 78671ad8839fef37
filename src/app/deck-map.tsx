import { useEffect, useRef } from 'react';
import { aimOf } from '../domain/deck.ts';
import { cameraFor } from '../map/cameras.ts';
import type { MapEvents, MapView, Padding } from '../map/port.ts';
import { comparedSceneOf, type Look, mapEvents, mirror, sceneOf } from '../map/stage.ts';
import { setMapState } from '../state/actions.ts';
import { deckStore, type StageRoom, useDeck } from '../state/deck.ts';
import { useAtlas } from '../state/hooks.ts';
import { overlayStore } from '../state/overlay.ts';
import { readyAtlas } from '../state/selectors.ts';
import { offerPicture } from '../state/stage-maps.ts';
import { type AtlasState, store } from '../state/store.ts';
import { StageStill } from '../ui/deck/stage-still.tsx';
import styles from './deck-map.module.css';
import host from './map-host.module.css';
import { type MapPart, useMap } from './map-mount.ts';

const nothing = () => undefined;

/** Where the scene's map looks; read anew each time, as the atlas may have come in the meantime. */
const aim = () => {
  const state = store.getState();
  return aimOf(state.view, readyAtlas(state));
};

/** Of two years the earlier has the left half of what is free, the later the right. */
type Side = 'whole' | 'left' | 'right';
const sideOf = ({ view }: AtlasState): Side => (view.compare === null ? 'whole' : 'right');

const middleOf = ({ width, padding }: StageRoom): number =>
  Math.round(padding.left + (width - padding.left - padding.right) / 2);

/** How much of the stage the earlier year has. */
function shareOfEarlier(): number {
  const { room } = deckStore.getState();
  return room ? middleOf(room) / room.width : 0.5;
}

function paddingOf(room: StageRoom, side: Side): Padding {
  const { padding, width } = room;
  const middle = middleOf(room);
  if (side === 'left') return { ...padding, right: Math.round(width) - middle };
  return side === 'right' ? { ...padding, left: middle } : padding;
}

/** The first picture is the scene's, without a flight to it. */
function firstCamera(side: Side) {
  const { room } = deckStore.getState();
  const target = aim();
  if (target.type === 'home' || !room) return null;
  if (target.type === 'camera') return target.camera;
  return cameraFor(store.getState().view.projection, target.bounds, room, paddingOf(room, side));
}

/** What the explorer's map tells, less what would write the explorer's address: a presenter's map picks nothing. */
const eventsOf = (view: () => MapView | null): MapEvents => ({
  ...mapEvents(view),
  onPick: nothing,
  onCamera: nothing,
  onPoint: nothing,
});

function go(map: MapView, room: StageRoom, side: Side): void {
  const target = aim();
  const padding = paddingOf(room, side);
  map.magnify(room.scale);
  map.setPadding(padding);
  if (target.type === 'bounds') map.fit(target.bounds, padding);
  else map.moveTo(target.type === 'camera' ? target.camera : null, true);
}

/** Keeps a map where the deck is; it is the presenter's to move while it is explored. Returns what to call on a change. */
function follower(map: MapView, side: () => Side): () => void {
  let shown = '';
  let gestures = '';
  return () => {
    const { deck, room } = deckStore.getState();
    const wanted = deck.isExploring ? 'free' : 'none';
    if (wanted !== gestures) map.setGestures(wanted);
    gestures = wanted;
    const place = JSON.stringify([deck.scene, deck.step, deck.isExploring, room, aim(), side()]);
    if (place === shown || !room) return;
    const isHeld = deck.isExploring && shown !== '';
    shown = place;
    if (!isHeld) go(map, room, side());
  };
}

/** Keeps the stage's map in step with the deck. */
function connect(map: MapView, look: () => Look): { refresh(): void; disconnect(): void } {
  const follow = follower(map, () => sideOf(store.getState()));
  let done = store.getState().intent;
  const refresh = () => {
    const state = store.getState();
    map.render(sceneOf(state, look()));
    follow();
    const { intent } = state;
    if (!intent || intent === done) return;
    done = intent;
    // Buttons over the map that is explored.
    if (intent.type === 'zoom') map.zoomBy(intent.by);
    else if (intent.type === 'home') map.moveTo(null, true);
  };
  const draw = () => map.drawOverlay(overlayStore.getState().overlay);
  const picture = offerPicture({ take: () => map.still(), share: () => 1 });
  const stops = [store.subscribe(refresh), deckStore.subscribe(follow), overlayStore.subscribe(draw), picture];
  return {
    refresh,
    disconnect: () => {
      for (const stop of stops) stop();
    },
  };
}

const stageMap: MapPart = {
  scene: (look) => sceneOf(store.getState(), look),
  camera: () => firstCamera(sideOf(store.getState())),
  events: eventsOf,
  connect,
  onFailed: (error) => {
    console.error(error);
    setMapState({ type: 'failed', reason: 'error' });
  },
};

/** The same places in the earlier year; its failures are silent. */
const comparedMap: MapPart = {
  scene: (look) => comparedSceneOf(store.getState(), look),
  camera: () => firstCamera('left'),
  events: (view) => ({ ...eventsOf(view), onReady: nothing, onFailed: nothing, onFrame: nothing }),
  connect(map, look) {
    const follow = follower(map, () => 'left');
    const mirrored = mirror(map, look);
    const stop = deckStore.subscribe(follow);
    const withdraw = offerPicture({ take: () => map.still(), share: shareOfEarlier });
    return {
      refresh() {
        mirrored.refresh();
        follow();
      },
      disconnect() {
        mirrored.disconnect();
        stop();
        withdraw();
      },
    };
  },
  onFailed: console.error,
};

const bare: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** Drawn small and shown large: lines, discs and names grow together with the projector. */
const size = 'calc(100% / var(--scale))';
const enlarged = { width: size, height: size, transform: 'scale(var(--scale))', transformOrigin: '0 0' };

interface Props {
  readonly look: Look;
  /** What a screen reader calls the map. */
  readonly label: string;
}

/** The live map of the stage; two of them where two years are compared. */
export function DeckMap({ look, label }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const state = useAtlas((atlas) => atlas.map.type);
  const side = useAtlas(sideOf);
  const room = useDeck((deck) => deck.room);
  useMap(container, stageMap, look, room ? paddingOf(room, side) : bare, label);
  useEffect(() => {
    document.documentElement.dataset.map = state;
  }, [state]);
  return (
    <>
      <div ref={container} id="map" className={host.map} data-state={state} style={enlarged} />
      {state === 'failed' && room && <StageStill room={room} language={look.language} />}
      {side === 'right' && state === 'ready' && room && <ComparedMap look={look} label={label} room={room} />}
    </>
  );
}

function ComparedMap({ look, label, room }: Props & { room: StageRoom }) {
  const container = useRef<HTMLDivElement>(null);
  const year = useAtlas(({ view }) => view.year);
  const compared = useAtlas(({ view }) => view.compare);
  useMap(container, comparedMap, look, paddingOf(room, 'left'), `${label}, ${compared ?? ''}`);
  const middle = middleOf(room);
  return (
    <>
      <div ref={container} className={styles.earlier} style={{ ...enlarged, '--cut': `${room.width - middle}px` }} />
      <div className={styles.edge} style={{ left: middle * room.scale }}>
        <span className={styles.year}>{compared}</span>
        <span className={styles.year}>{year}</span>
      </div>
    </>
  );
}
