import { type RefObject, useEffect } from 'react';
import { deckKeys } from '../../domain/deck-keys.ts';
import { type PointerTool, placeIn } from '../../domain/pointer.ts';
import { point, setTool } from '../../state/pointer.ts';

/** What keeps its own presses while something is pointed with. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, input, select, textarea, dialog, label') !== null;

/** Follows the pointer over the layer's surroundings, and draws there with ink. */
export function usePointing(layer: RefObject<HTMLElement | null>, tool: PointerTool | null): void {
  useEffect(() => {
    const surface = layer.current?.parentElement;
    if (!surface || !tool) return;
    const stop = new AbortController();
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      act: (event: HTMLElementEventMap[Name]) => void,
      options: AddEventListenerOptions = {},
    ) => surface.addEventListener(name, act, { ...options, signal: stop.signal });
    const here = ({ clientX, clientY }: MouseEvent, isDown: boolean) =>
      point(placeIn(surface.getBoundingClientRect(), clientX, clientY), isDown, true);
    const isFree = () => surface.closest('[data-exploring]') !== null;
    on('pointermove', (event) => here(event, event.buttons > 0 && !isControl(event.target)));
    on(
      'pointerdown',
      (event) => {
        if (isControl(event.target)) return;
        here(event, true);
        // A finger that points is no swipe; a pen that draws does not move the map.
        if (tool === 'ink' || !isFree()) event.stopPropagation();
      },
      { capture: true },
    );
    // Nor does it mark words, or pull the map along.
    for (const name of ['mousedown', 'touchstart'] as const)
      on(
        name,
        (event) => {
          if (isControl(event.target) || (isFree() && tool !== 'ink')) return;
          event.stopPropagation();
          if (event.cancelable) event.preventDefault();
        },
        { capture: true, passive: false },
      );
    on('pointerup', (event) => here(event, false));
    const leave = () => point(null, false, true);
    on('pointerleave', leave);
    on('pointercancel', leave);
    surface.dataset.tool = tool;
    return () => {
      stop.abort();
      delete surface.dataset.tool;
    };
  }, [layer, tool]);
}

/** Pressed for so long, milliseconds, a key is held: the tool goes with it. */
const held = 350;

/** A tool's key is pressed to take it up and again to put it down, or held for as long as it is needed. */
export function useHeldKey(tool: PointerTool | null): void {
  useEffect(() => {
    if (!tool) return;
    const since = performance.now();
    const onKey = ({ key, code }: KeyboardEvent) => {
      const [letter] = deckKeys[tool];
      const isIts = key.toLowerCase() === letter || code === `Key${letter?.toUpperCase()}`;
      if (!isIts) return;
      if (performance.now() - since > held) setTool(null);
      window.removeEventListener('keyup', onKey);
    };
    window.addEventListener('keyup', onKey);
    return () => window.removeEventListener('keyup', onKey);
  }, [tool]);
}
