// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { select } from '../../src/state/actions.ts';
import { useAtlas } from '../../src/state/hooks.ts';
import { store } from '../../src/state/store.ts';
import { ExploreShell } from '../../src/ui/shell/explore-shell.tsx';
import { layoutOf, mapPadding, type SheetHeight } from '../../src/ui/shell/layout.ts';
import { givenAtlas } from './fixture.ts';

function Explore({ start }: { start: SheetHeight }) {
  const selection = useAtlas(({ view }) => view.selection);
  const [sheet, setSheet] = useState<SheetHeight>(start);
  return (
    <ExploreShell
      map={<div id="map">map</div>}
      search={<input aria-label="Search" />}
      side={selection && <h2>Detail of {selection}</h2>}
      onBack={() => select(null)}
      table={null}
      sheet={sheet}
      onSheet={setSheet}
    />
  );
}

function given(width: number, height = 800, start: SheetHeight = 'half') {
  vi.stubGlobal('innerWidth', width);
  vi.stubGlobal('innerHeight', height);
  render(<Explore start={start} />);
}
const sheet = () => document.querySelector<HTMLElement>('[data-sheet]')?.dataset.sheet;

beforeEach(() => givenAtlas());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('shell', () => {
  it('shows list and detail side by side where there is room', async () => {
    const user = userEvent.setup();
    given(1440);
    await user.click(screen.getByRole('button', { name: 'Label power' }));
    expect(screen.getByRole('heading', { name: 'Detail of power' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Label power' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Back to the list' })).toBeNull();
  });

  it.each([1024, 390])('puts the detail in the place of the list at %d px, and the focus with it', async (width) => {
    const user = userEvent.setup();
    given(width);
    const row = screen.getByRole('button', { name: 'Label power' });
    row.focus();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('button', { name: 'Label power' })).toBeNull();
    const back = screen.getByRole('button', { name: 'Back to the list' });
    expect(document.activeElement).toBe(back);
    await user.keyboard('{Enter}');
    expect(store.getState().view.selection).toBeNull();
    expect(document.activeElement).toBe(row);
  });

  it('skips to the results, the map and the detail, and leaves the address alone', async () => {
    const user = userEvent.setup();
    given(1440);
    await user.click(screen.getByRole('link', { name: 'Skip to the results' }));
    expect(document.activeElement?.id).toBe('results');
    await user.click(screen.getByRole('link', { name: 'Skip to the map' }));
    expect(document.activeElement?.id).toBe('map');
    expect(screen.queryByRole('link', { name: 'Skip to the details' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Label power' }));
    await user.click(screen.getByRole('link', { name: 'Skip to the details' }));
    expect(document.activeElement?.id).toBe('detail');
    expect(window.location.hash).toBe('');
  });
});

describe('sheet', () => {
  it('changes its height by buttons', async () => {
    const user = userEvent.setup();
    given(390);
    expect(sheet()).toBe('half');
    await user.click(screen.getByRole('button', { name: 'Raise the panel' }));
    expect(sheet()).toBe('full');
    await user.click(screen.getByRole('button', { name: 'Lower the panel' }));
    await user.click(screen.getByRole('button', { name: 'Lower the panel' }));
    expect(sheet()).toBe('peek');
  });

  it('goes to the height nearest to where its handle is let go', () => {
    given(390);
    const handle = screen.getByTitle('Drag to change the height');
    handle.setPointerCapture = () => undefined;
    const drag = (from: number, to: number) => {
      fireEvent.pointerDown(handle, { clientY: from, pointerId: 1 });
      fireEvent.pointerMove(handle, { clientY: to, pointerId: 1, buttons: 1 });
      fireEvent.pointerUp(handle, { clientY: to, pointerId: 1 });
    };
    drag(400, 80);
    expect(sheet()).toBe('full');
    drag(80, 720);
    expect(sheet()).toBe('peek');
  });

  it('rises when something is selected while it peeks, and folds the filters away', async () => {
    given(390, 800, 'peek');
    expect(screen.getByText('Filters').closest('details')?.open).toBe(false);
    act(() => store.setState(({ view }) => ({ view: { ...view, selection: 'power' } })));
    expect(sheet()).toBe('half');
  });
});

describe('mapPadding', () => {
  it('leaves the panels of a wide window out', () => {
    expect(mapPadding(1440, 900, { detail: false, sheet: 'half' })).toEqual({
      top: 64,
      right: 16,
      bottom: 136,
      left: 372,
    });
    expect(mapPadding(1440, 900, { detail: true, sheet: 'half' }).right).toBe(16 + 380 + 16);
  });

  it('does not count a detail that lies over the list, nor a sheet that covers all', () => {
    expect(mapPadding(900, 700, { detail: true, sheet: 'half' })).toEqual({
      top: 64,
      right: 16,
      bottom: 136,
      left: 332,
    });
    const at = (sheet: SheetHeight) => mapPadding(390, 844, { detail: false, sheet }).bottom;
    expect(at('full')).toBe(at('half'));
    expect(at('peek')).toBeLessThan(at('half'));
  });

  it.each([
    [699, 'phone'],
    [700, 'medium'],
    [1099, 'medium'],
    [1100, 'wide'],
  ])('%d px is %s', (width, layout) => expect(layoutOf(width)).toBe(layout));
});
