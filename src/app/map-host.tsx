import { useEffect, useRef } from 'react';
import type { Padding } from '../map/port.ts';
import { connect, type Look, mapEvents, sceneOf } from '../map/stage.ts';
import { setMapState } from '../state/actions.ts';
import { useAtlas } from '../state/hooks.ts';
import { store } from '../state/store.ts';
import { useWords } from '../ui/kit/words.tsx';
import styles from './map-host.module.css';
import { type MapPart, useMap } from './map-mount.ts';

const mainMap: MapPart = {
  scene: (look) => sceneOf(store.getState(), look),
  camera: () => store.getState().view.camera,
  events: mapEvents,
  connect,
  onFailed: (error) => {
    console.error(error);
    setMapState({ type: 'failed', reason: 'error' });
  },
};

/**
 * Where the live map stands. The map's code is a chunk of its own; until its first whole picture the poster shows
 * through. Nothing else of the app waits for it, or fails with it.
 */
export function MapHost({ look, padding }: { look: Look; padding: Padding }) {
  const container = useRef<HTMLDivElement>(null);
  const state = useAtlas((atlas) => atlas.map.type);
  const { messages } = useWords();
  useMap(container, mainMap, look, padding, messages.chrome.map);
  useEffect(() => {
    document.documentElement.dataset.map = state;
  }, [state]);
  return <section ref={container} id="map" className={styles.map} data-state={state} />;
}
