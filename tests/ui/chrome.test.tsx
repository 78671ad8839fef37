// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { choose, dismiss, notify } from '../../src/state/actions.ts';
import { type Notice, store } from '../../src/state/store.ts';
import { Attribution } from '../../src/ui/chrome/attribution.tsx';
import { Chooser } from '../../src/ui/chrome/chooser.tsx';
import { Controls } from '../../src/ui/chrome/controls.tsx';
import { Notices } from '../../src/ui/chrome/notices.tsx';
import { roundLength, ScaleBar } from '../../src/ui/chrome/scale-bar.tsx';
import { givenAtlas } from './fixture.ts';

beforeEach(() => {
  givenAtlas();
  vi.stubGlobal('innerWidth', 1600);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('controls', () => {
  it('switch projection, language and theme, each language in its own words', async () => {
    const user = userEvent.setup();
    render(<Controls hasDetail={false} />);
    const projection = within(screen.getByRole('radiogroup', { name: 'Projection' }));
    expect((projection.getByRole('radio', { name: 'Arctic' }) as HTMLInputElement).checked).toBe(true);
    await user.click(projection.getByRole('radio', { name: 'Globe' }));
    await user.click(screen.getByRole('radio', { name: 'Русский' }));
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(store.getState().view).toMatchObject({ projection: 'globe', language: 'ru', theme: 'dark' });
    expect(screen.getByRole('radio', { name: '中文' }).closest('label')?.lang).toBe('zh-Hans');
  });

  it('say why the Arctic view is not to be had, and show the globe as chosen', () => {
    givenAtlas({ map: { type: 'ready', arctic: false } });
    render(<Controls hasDetail={false} />);
    const arctic = screen.getByRole('radio', { name: 'Arctic' }) as HTMLInputElement;
    expect(arctic.disabled).toBe(true);
    expect(arctic.closest('label')?.title).toBe('The Arctic view cannot be shown here');
    expect((screen.getByRole('radio', { name: 'Globe' }) as HTMLInputElement).checked).toBe(true);
  });

  it('ask the map to zoom and to go home, and open the pages', async () => {
    const user = userEvent.setup();
    render(<Controls hasDetail={false} />);
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    expect(store.getState().intent).toMatchObject({ type: 'zoom', by: 1 });
    await user.click(screen.getByRole('button', { name: 'Opening view' }));
    expect(store.getState().intent).toMatchObject({ type: 'home' });
    await user.click(screen.getByRole('button', { name: 'Help and keys' }));
    expect(store.getState().view.page).toBe('help');
  });
});

describe('scale bar', () => {
  it.each([
    [1000, 100, 100_000],
    [4200, 110, 200_000],
    [0.6, 110, 50],
    [9, 110, 500],
  ])('rounds %d m a pixel over %d pixels to %d m', (metresPerPixel, pixels, metres) => {
    expect(roundLength(metresPerPixel, pixels)).toBe(metres);
  });

  it('names its length, and is absent before the first frame', () => {
    const { container } = render(<ScaleBar />);
    expect(container.textContent).toBe('');
    act(() => store.setState({ metresPerPixel: 4200 }));
    expect(screen.getByRole('img', { name: /^Scale: 200\u00a0km$/ })).toBeTruthy();
  });
});

it('the attribution carries the credits and the data version, which opens the about page', async () => {
  const user = userEvent.setup();
  render(<Attribution />);
  expect(screen.getByText(/OpenStreetMap contributors/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Data 2026.01.1' }));
  expect(store.getState().view.page).toBe('about');
});

describe('notices', () => {
  const all: readonly Notice[] = [
    { type: 'ignored-parameters', names: ['zoom', 'colour'] },
    { type: 'unknown-id', id: 'atlantis' },
    { type: 'arctic-unavailable' },
    { type: 'layer-failed', layer: 'overview' },
    { type: 'copied' },
    { type: 'copy-failed' },
  ];

  it.each(all)('have a sentence for $type, and go away when dismissed', async (notice) => {
    const user = userEvent.setup();
    render(<Notices />);
    act(() => notify(notice));
    const status = screen.getByRole('status', { name: 'Messages' });
    expect(status.textContent?.length).toBeGreaterThan(5);
    await user.click(within(status).getByRole('button', { name: 'Dismiss' }));
    expect(status.textContent).toBe('');
  });

  it('name what is in a link that was not understood', () => {
    render(<Notices />);
    act(() => all.slice(0, 2).forEach(notify));
    expect(screen.getByText(/zoom, colour/)).toBeTruthy();
    expect(screen.getByText(/atlantis/)).toBeTruthy();
    act(() => all.slice(0, 2).forEach(dismiss));
  });

  it('put a success away by themselves', () => {
    vi.useFakeTimers();
    render(<Notices />);
    act(() => notify({ type: 'copied' }));
    act(() => void vi.advanceTimersByTime(10_000));
    expect(store.getState().notices).toEqual([]);
  });

  it('name the file and the place in it when the list of projects is broken, and try again', () => {
    const issue = { type: 'broken', file: 'atlas.json', path: 'features.12.bounds', expected: 'a number' } as const;
    givenAtlas({ atlas: { type: 'failed', issue } });
    render(<Notices />);
    expect(screen.getByText(/atlas\.json.*features\.12\.bounds/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('say what a failed map leaves working, and that there is no network', () => {
    givenAtlas({ map: { type: 'failed', reason: 'lost' }, online: false });
    render(<Notices />);
    expect(screen.getByText(/graphics card/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Reload the page' })).toBeTruthy();
    expect(screen.getByText(/offline/)).toBeTruthy();
    act(() => store.setState({ map: { type: 'failed', reason: 'webgl' } }));
    expect(screen.getByText(/WebGL 2/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Reload the page' })).toBeNull();
  });
});

describe('chooser', () => {
  const open = () => act(() => choose(['power', 'station'], 300, 200));

  it('offers what lies there, takes the focus, and lights what is pointed at', async () => {
    const user = userEvent.setup();
    render(<Chooser />);
    open();
    const dialog = screen.getByRole('dialog', { name: 'Several things lie here' });
    expect(document.activeElement?.textContent).toContain('Power of Siberia');
    await user.tab();
    expect(store.getState().pointer.hover).toBe('station');
    await user.click(within(dialog).getByRole('button', { name: /Station station/ }));
    expect(store.getState().view.selection).toBe('station');
    expect(store.getState().intent).toMatchObject({ type: 'reveal', x: 300, y: 200 });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('closes by its button and by a press elsewhere, but leaves a press on the map to the map', async () => {
    const user = userEvent.setup();
    render(
      <>
        <div id="map">map</div>
        <p>panel</p>
        <Chooser />
      </>,
    );
    open();
    await user.click(screen.getByText('map'));
    expect(screen.queryByRole('dialog')).toBeTruthy();
    await user.click(screen.getByText('panel'));
    expect(screen.queryByRole('dialog')).toBeNull();
    open();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
