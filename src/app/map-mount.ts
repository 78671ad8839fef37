import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { mapFiles } from '../data/map-files.ts';
import type { Camera } from '../domain/view.ts';
import { joinStep, leadStep } from '../map/lockstep.ts';
import type { MapEvents, MapView, Padding, Scene } from '../map/port.ts';
import type { Look } from '../map/stage.ts';
import { mapCode } from './map-files.ts';

/** What a map is for: its first picture, what it tells, and how it is kept in step with the store. */
export interface MapPart {
  scene(look: Look): Scene;
  camera(): Camera | null;
  events(view: () => MapView | null): MapEvents;
  connect(view: MapView, look: () => Look): { refresh(): void; disconnect(): void };
  onFailed(error: unknown): void;
}

/** Puts a map into an element for as long as it is mounted; `label` is what a screen reader calls it. */
export function useMap(
  container: RefObject<HTMLElement | null>,
  part: MapPart,
  look: Look,
  padding: Padding,
  label: string,
): void {
  const map = useRef<MapView | null>(null);
  const refresh = useRef<() => void>(() => undefined);
  const latest = useRef({ look, padding, label });
  latest.current = { look, padding, label };
  const name = () => container.current?.querySelector('canvas')?.setAttribute('aria-label', latest.current.label);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a map is made once; what changes is read through the ref
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let gone = false;
    let undo = () => {};
    const start = async () => {
      const { createMapView } = await mapCode;
      if (gone) return;
      const { look: firstLook, padding: firstPadding } = latest.current;
      const view = await createMapView(
        element,
        mapFiles(),
        part.scene(firstLook),
        { camera: part.camera(), padding: firstPadding },
        { ...part.events(() => map.current), onMoving: (camera) => leadStep(map.current, camera) },
      );
      if (gone) return view.destroy();
      map.current = view;
      name();
      const wiring = part.connect(view, () => latest.current.look);
      const leave = joinStep(view);
      refresh.current = wiring.refresh;
      undo = () => {
        wiring.disconnect();
        leave();
      };
      view.setPadding(latest.current.padding);
      wiring.refresh();
    };
    start().catch(part.onFailed);
    return () => {
      gone = true;
      undo();
      map.current?.destroy();
      map.current = null;
    };
  }, []);

  useEffect(() => {
    let still: HTMLCanvasElement | null = null;
    const before = () => {
      still = map.current?.still() ?? null;
      if (!still) return;
      still.dataset.still = '';
      container.current?.append(still);
    };
    const after = () => still?.remove();
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [container]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the label is read through the ref
  useEffect(() => void name(), [label]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the look is read through the ref
  useLayoutEffect(() => refresh.current(), [look.language, look.theme, look.isNameless]);
  const { top, right, bottom, left } = padding;
  useLayoutEffect(() => map.current?.setPadding({ top, right, bottom, left }), [top, right, bottom, left]);
}
