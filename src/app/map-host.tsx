import { useEffect, useLayoutEffect, useRef } from 'react';
import { fileUrl } from '../data/files.ts';
import type { MapView, Padding } from '../map/port.ts';
import { connect, type Look, mapEvents, sceneOf } from '../map/stage.ts';
import { setMapState } from '../state/actions.ts';
import { useAtlas } from '../state/hooks.ts';
import { store } from '../state/store.ts';
import styles from './map-host.module.css';

/** The address of a file that the map fetches from its worker, which has no page address of its own. */
const address = (name: string): string => new URL(fileUrl(name) ?? `missing/${name}.json`, document.baseURI).href;

const files = () => ({
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
const mapCode = import('../map/maplibre-view.ts');
mapCode.then(
  () => ['base-overview', 'overview'].map(prefetch),
  () => 'told where the map is started',
);

function prefetch(name: string): void {
  const hint = { rel: 'prefetch', crossOrigin: 'anonymous', href: address(name) };
  document.head.append(Object.assign(document.createElement('link'), hint));
}

/**
 * Where the live map stands. The map's code is a chunk of its own; until its first whole picture the poster shows
 * through. Nothing else of the app waits for it, or fails with it.
 */
export function MapHost({ look, padding }: { look: Look; padding: Padding }) {
  const container = useRef<HTMLDivElement>(null);
  const map = useRef<MapView | null>(null);
  const refresh = useRef<() => void>(() => undefined);
  const latest = useRef({ look, padding });
  const state = useAtlas((atlas) => atlas.map.type);
  latest.current = { look, padding };

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let gone = false;
    let disconnect: () => void = () => {};
    const start = async () => {
      const { createMapView } = await mapCode;
      if (gone) return;
      const now = store.getState();
      const view = await createMapView(
        element,
        files(),
        sceneOf(now, latest.current.look),
        { camera: now.view.camera, padding: latest.current.padding },
        mapEvents(() => map.current),
      );
      if (gone) return view.destroy();
      map.current = view;
      const wiring = connect(view, () => latest.current.look);
      refresh.current = wiring.refresh;
      disconnect = wiring.disconnect;
      view.setPadding(latest.current.padding);
      wiring.refresh();
    };
    start().catch((error: unknown) => {
      console.error(error);
      setMapState({ type: 'failed', reason: 'error' });
    });
    return () => {
      gone = true;
      disconnect();
      map.current?.destroy();
      map.current = null;
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the look is read through the ref
  useLayoutEffect(() => refresh.current(), [look.language, look.theme]);
  const { top, right, bottom, left } = padding;
  useLayoutEffect(() => map.current?.setPadding({ top, right, bottom, left }), [top, right, bottom, left]);
  useEffect(() => {
    document.documentElement.dataset.map = state;
  }, [state]);

  return <section ref={container} id="map" className={styles.map} data-state={state} />;
}
