// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadDrawnPlaces } from '../../../src/data/course-files.ts';
import { indexAtlas } from '../../../src/domain/atlas.ts';
import { messages as russian } from '../../../src/i18n/ru.ts';
import { alongStore, clickAt, initialAlong } from '../../../src/state/along.ts';
import { startMeasure } from '../../../src/state/measuring.ts';
import { store } from '../../../src/state/store.ts';
import MeasureCard from '../../../src/ui/along/measure-card.tsx';
import { WordsProvider } from '../../../src/ui/kit/words.tsx';
import { atlasFile, givenAtlas } from '../fixture.ts';
import { offline, ready, stationAt } from './line.ts';

vi.mock('../../../src/data/course-files.ts', () => ({ loadDrawnPlaces: vi.fn() }));

beforeEach(() => {
  vi.mocked(loadDrawnPlaces).mockResolvedValue(ready);
  alongStore.setState(initialAlong, true);
  // An atlas of its own for each test: what was fetched is kept as long as the atlas.
  givenAtlas({ atlas: { type: 'ready', value: indexAtlas(atlasFile) } });
});
afterEach(cleanup);

const measuring = async () => {
  render(<MeasureCard />);
  await act(startMeasure);
};
const points = () => within(screen.getByRole('list', { name: 'Points' })).getAllByRole('listitem');
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('measuring', () => {
  it('leaves clicks alone until it is taken up', () => {
    render(<MeasureCard />);
    expect(clickAt(100, 50)).toBe(false);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('counts clicks of the map as points, with their way and its sum', async () => {
    await measuring();
    act(() => void clickAt(100, 52));
    act(() => void clickAt(101, 52));
    act(() => void clickAt(101, 53));
    expect(points().map((item) => item.textContent)).toEqual([
      '152° N, 100° E',
      '252° N, 101° E68.7\u00a0km',
      '353° N, 101° E111\u00a0km',
    ]);
    expect(screen.getByText('Distance: 180 km')).toBeTruthy();
    expect(alongStore.getState().corners).toHaveLength(3);
    expect(alongStore.getState().trace.length).toBeGreaterThanOrEqual(3);
  });

  it('catches a click close to a site, closer the nearer the map', async () => {
    await measuring();
    act(() => void clickAt(stationAt + 0.02, 50));
    expect(points()[0]?.textContent).toContain('50° N, 100.715° E');
    act(() => store.setState({ metresPerPixel: 500 }));
    act(() => void clickAt(stationAt + 0.02, 50.01));
    expect(points()[1]?.textContent).toContain('Station station');
  });

  it('takes longitudes of any turn', async () => {
    await measuring();
    act(() => void clickAt(541, 66));
    expect(alongStore.getState().corners).toEqual([[-179, 66]]);
  });

  it('works without a pointer: a site from the list', async () => {
    const user = userEvent.setup();
    await measuring();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Site' }), 'Station station');
    await user.click(button('Add point'));
    expect(points()[0]?.textContent).toContain('Station station');
    expect(alongStore.getState().corners).toEqual([[stationAt, 50]]);
  });

  it('closes an outline and gives its area', async () => {
    const user = userEvent.setup();
    await measuring();
    for (const [x, y] of [
      [100, 52],
      [101, 52],
    ] as const)
      act(() => void clickAt(x, y));
    await user.click(button('Close the outline'));
    expect(screen.queryByText(/^Area/)).toBeNull();
    act(() => void clickAt(101, 53));
    await user.click(button('Close the outline'));
    expect(screen.getByText(/^Perimeter: 3\d\d km$/)).toBeTruthy();
    expect(screen.getByText(/^Area: 3,8\d\d km²$/)).toBeTruthy();
    expect(screen.getByText('Back to point 1')).toBeTruthy();
    await user.click(button('Undo'));
    expect(screen.queryByText(/^Area/)).toBeNull();
  });

  it('says why an outline that crosses itself has no area', async () => {
    await measuring();
    for (const [x, y] of [
      [100, 50.5],
      [101, 51.5],
      [101, 50.5],
      [100, 51.5],
    ] as const)
      act(() => void clickAt(x, y));
    await userEvent.click(button('Close the outline'));
    expect(screen.getByText(/crosses itself/)).toBeTruthy();
    expect(screen.queryByText(/^Area:/)).toBeNull();
  });

  it('takes a point out and leaves the focus with the next', async () => {
    const user = userEvent.setup();
    await measuring();
    for (const x of [100, 101, 102]) act(() => void clickAt(x, 52));
    await user.click(button('Remove point 2: 52° N, 101° E'));
    expect(points()).toHaveLength(2);
    expect(document.activeElement).toBe(button('Remove point 2: 52° N, 102° E'));
    await user.keyboard('{Enter}{Enter}');
    expect(screen.getByText('No points yet.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Measure' }));
  });

  it('clears, and brings back what was cleared', async () => {
    const user = userEvent.setup();
    await measuring();
    for (const x of [100, 101]) act(() => void clickAt(x, 52));
    await user.click(button('Clear'));
    expect(alongStore.getState().trace).toEqual([]);
    await user.click(button('Undo'));
    expect(points()).toHaveLength(2);
  });

  it('copies the result with its points and method', async () => {
    const user = userEvent.setup();
    await measuring();
    for (const x of [100, 101]) act(() => void clickAt(x, 52));
    await user.click(button('Copy the result'));
    const copied = await navigator.clipboard.readText();
    expect(copied.split('\n')).toEqual([
      'Distance: 68.7\u00a0km',
      '1. 52° N, 100° E',
      '2. 52° N, 101° E',
      expect.stringContaining('WGS84'),
    ]);
  });

  it('goes on without sites when they cannot be fetched, and tries again', async () => {
    vi.mocked(loadDrawnPlaces).mockResolvedValue(offline);
    await measuring();
    expect(screen.getByRole('alert').textContent).toContain('The sites could not be loaded');
    act(() => void clickAt(101, 50));
    expect(points()).toHaveLength(1);
    vi.mocked(loadDrawnPlaces).mockResolvedValue(ready);
    await userEvent.click(button('Try again'));
    expect(await screen.findByRole('combobox', { name: 'Site' })).toBeTruthy();
  });

  it('is put away by Escape', async () => {
    await measuring();
    act(() => void clickAt(101, 50));
    await userEvent.keyboard('{Escape}');
    expect(alongStore.getState()).toMatchObject({ tool: 'none', trace: [], corners: [] });
    expect(clickAt(100, 50)).toBe(false);
  });

  it('speaks the reader’s language', async () => {
    render(
      <WordsProvider language="ru" messages={russian}>
        <MeasureCard />
      </WordsProvider>,
    );
    await act(startMeasure);
    act(() => void clickAt(100.5, 52));
    act(() => void clickAt(101.5, 52));
    expect(screen.getByText('52° с. ш., 100,5° в. д.')).toBeTruthy();
    expect(screen.getByText(/^Расстояние: 68,7\sкм$/)).toBeTruthy();
  });
});
