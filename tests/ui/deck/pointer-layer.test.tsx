// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { point, pointerStore, setTool } from '../../../src/state/pointer.ts';
import PointerLayer from '../../../src/ui/pointer/pointer-layer.tsx';

/** A stage of 1000 by 500 at 100, 50. */
function stage() {
  const { container } = render(
    <div data-testid="stage">
      <button type="button">Next</button>
      <PointerLayer />
    </div>,
  );
  const surface = container.firstElementChild as HTMLElement;
  surface.getBoundingClientRect = () => new DOMRect(100, 50, 1000, 500);
  return { surface, layer: surface.lastElementChild as HTMLElement };
}
const at = () => pointerStore.getState().at;

afterEach(() => {
  cleanup();
  act(() => setTool(null));
  vi.useRealTimers();
});

describe('what is pointed with', () => {
  it('follows the pointer in fractions of the stage, and is gone with it', () => {
    setTool('laser');
    const { surface, layer } = stage();
    fireEvent.pointerMove(surface, { clientX: 350, clientY: 150 });
    expect(at()).toEqual([0.25, 0.2]);
    expect(layer.querySelector('[data-mark=laser]')).not.toBeNull();
    expect(layer.style.getPropertyValue('--x')).toBe('25%');
    fireEvent.pointerLeave(surface);
    expect(layer.querySelector('[data-mark]')).toBeNull();
  });

  it('shows where another window points', () => {
    setTool('spotlight');
    const { layer } = stage();
    act(() => point([0.5, 0.75], false, false));
    expect(layer.style.getPropertyValue('--y')).toBe('75%');
    expect(pointerStore.getState().isOwn).toBe(false);
  });

  it('draws while it is pressed, but not from a button', () => {
    setTool('ink');
    const { surface } = stage();
    const button = surface.querySelector('button') as HTMLElement;
    fireEvent.pointerDown(button, { clientX: 200, clientY: 100 });
    expect(pointerStore.getState().ink).toHaveLength(0);
    fireEvent.pointerDown(surface, { clientX: 200, clientY: 100 });
    fireEvent.pointerMove(surface, { clientX: 300, clientY: 200, buttons: 1 });
    fireEvent.pointerUp(surface, { clientX: 300, clientY: 200 });
    fireEvent.pointerMove(surface, { clientX: 400, clientY: 200, buttons: 0 });
    expect(pointerStore.getState().ink.map(({ begins }) => begins)).toEqual([true, false]);
  });

  it('is gone two seconds after it was drawn', () => {
    vi.useFakeTimers();
    setTool('ink');
    const { layer } = stage();
    act(() => {
      point([0.1, 0.1], true, false);
      point([0.2, 0.2], true, false);
    });
    expect(layer.querySelectorAll('path').length).toBeGreaterThan(0);
    act(() => vi.advanceTimersByTime(2200));
    expect(layer.querySelectorAll('path')).toHaveLength(0);
    expect(pointerStore.getState().ink).toHaveLength(0);
  });

  it('stays after a short press of its key, and goes with a long one', () => {
    vi.useFakeTimers();
    setTool('laser');
    stage();
    act(() => vi.advanceTimersByTime(100));
    fireEvent.keyUp(window, { key: 'l' });
    expect(pointerStore.getState().tool).toBe('laser');
    act(() => setTool(null));
    act(() => setTool('laser'));
    act(() => vi.advanceTimersByTime(800));
    fireEvent.keyUp(window, { key: 'l' });
    expect(pointerStore.getState().tool).toBeNull();
  });
});
