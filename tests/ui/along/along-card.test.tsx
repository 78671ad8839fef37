// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadDrawnPlaces } from '../../../src/data/course-files.ts';
import { indexAtlas } from '../../../src/domain/atlas.ts';
import { homeView } from '../../../src/domain/view.ts';
import { alongStore, initialAlong, letGo, pointAt, pointAway, useAlong } from '../../../src/state/along.ts';
import { advance, goToStop, startRide } from '../../../src/state/ride.ts';
import { store } from '../../../src/state/store.ts';
import AlongCard from '../../../src/ui/along/along-card.tsx';
import RideButton from '../../../src/ui/along/ride-button.tsx';
import { atlasFile, givenAtlas } from '../fixture.ts';
import { offline, ready, stationAt } from './line.ts';

vi.mock('../../../src/data/course-files.ts', () => ({ loadDrawnPlaces: vi.fn() }));

const still = (matches: boolean) => vi.stubGlobal('matchMedia', () => ({ matches }));
const hovering = { hover: 'north', choices: null };

beforeEach(() => {
  vi.mocked(loadDrawnPlaces).mockReset().mockResolvedValue(ready);
  alongStore.setState(initialAlong, true);
  // An atlas of its own for each test: guides are kept by atlas.
  givenAtlas({
    atlas: { type: 'ready', value: indexAtlas(atlasFile) },
    view: { ...homeView, selection: 'power' },
  });
  still(false);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const riding = async () => {
  render(<AlongCard />);
  await act(() => startRide('trunk'));
};
const scrubber = () => screen.getByRole('slider', { name: 'Place on the line' });

describe('pointing at a line', () => {
  const point = async (longitude: number) => {
    await act(async () => pointAt(longitude, 50));
    // The course is there; the next move of the pointer reads it.
    await act(async () => pointAt(longitude, 50));
  };

  it('tells kilometre, nearest station and its post', async () => {
    store.setState({ pointer: hovering });
    render(<AlongCard />);
    await point(stationAt);
    expect(screen.getByText('km 300')).toBeTruthy();
    expect(screen.getByText('At Station station')).toBeTruthy();
    expect(screen.getByText(/kilometre post 300/)).toBeTruthy();
    await point(104);
    expect(screen.getByText(/km from Station station/)).toBeTruthy();
    expect(screen.getByText(/from the start of the line, measured on the map/)).toBeTruthy();
  });

  it('gives the map a marker on the line, and takes it back', async () => {
    store.setState({ pointer: hovering });
    render(<AlongCard />);
    await point(103);
    expect(alongStore.getState().marker?.longitude).toBeCloseTo(103, 3);
    act(pointAway);
    expect(alongStore.getState().marker).toBeNull();
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('says nothing of lines that are not selected', async () => {
    store.setState({ pointer: hovering, view: homeView });
    render(<AlongCard />);
    await point(103);
    expect(screen.queryByRole('region')).toBeNull();
    expect(loadDrawnPlaces).not.toHaveBeenCalled();
  });
});

function ButtonOrCard() {
  const tool = useAlong((state) => state.tool);
  return tool === 'none' ? <RideButton /> : <AlongCard />;
}

describe('the ride', () => {
  it('starts from the button at the selected section, and asks the camera there', async () => {
    store.setState({ view: { ...homeView, selection: 'south' } });
    render(
      <>
        <RideButton />
        <AlongCard />
      </>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Ride along' }));
    await screen.findByRole('slider');
    expect(alongStore.getState().ride.km).toBe(2159);
    expect(alongStore.getState().camera).toMatchObject({ longitude: 105, latitude: 50, how: 'ease' });
    expect(alongStore.getState().marker?.longitude).toBe(105);
  });

  it('has no button where nothing has a line', () => {
    store.setState({ view: { ...homeView, selection: 'plant' } });
    render(<RideButton />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says in the scrubber which kilometre it is and what is near', async () => {
    await riding();
    expect(scrubber().getAttribute('aria-valuetext')).toBe('km 0, near Station station');
    fireEvent.change(scrubber(), { target: { value: '2159' } });
    expect(scrubber().getAttribute('aria-valuetext')).toBe('km 2,158, near Station station');
    expect(alongStore.getState().camera).toMatchObject({ longitude: 105, how: 'jump' });
  });

  it('moves by a hundredth of the line with the arrow keys', async () => {
    await riding();
    fireEvent.keyDown(scrubber(), { key: 'ArrowRight' });
    expect(alongStore.getState().ride.km).toBeCloseTo(29.59, 2);
    fireEvent.keyDown(scrubber(), { key: 'ArrowLeft' });
    expect(alongStore.getState().ride.km).toBe(0);
  });

  it('goes from stop to stop, and by steps where there is none', async () => {
    const user = userEvent.setup();
    await riding();
    await user.click(screen.getByRole('button', { name: 'Next stop' }));
    // With one stop only, steps of a twentieth of the line; the stop is still one of them.
    const { camera, ride } = alongStore.getState();
    expect(ride.km).toBeCloseTo(300, 0);
    expect(camera).toMatchObject({ how: 'ease' });
    expect(camera?.longitude).toBeCloseTo(stationAt, 3);
    await user.click(screen.getByRole('button', { name: 'Next stop' }));
    expect(alongStore.getState().ride.km).toBeCloseTo(300 + 2959 / 20, 0);
    await user.click(screen.getByRole('button', { name: 'Previous stop' }));
    expect(alongStore.getState().ride.km).toBeCloseTo(300, 0);
    await user.click(screen.getByRole('button', { name: 'Previous stop' }));
    expect(alongStore.getState().ride.km).toBeCloseTo(300 - 2959 / 20, 0);
  });

  it('plays at the chosen speed, pauses, and stops at the end', async () => {
    const user = userEvent.setup();
    await riding();
    await user.click(screen.getByRole('radio', { name: 'Fast' }));
    await user.click(screen.getByRole('button', { name: 'Play' }));
    const before = alongStore.getState().ride.km;
    act(() => advance(4));
    // 40 seconds take the whole 2,959 km; frames of the clock may have come between.
    expect(alongStore.getState().ride.km - before).toBeGreaterThanOrEqual(295);
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    const paused = alongStore.getState().ride.km;
    act(() => advance(4));
    expect(alongStore.getState().ride.km).toBe(paused);
    await user.click(screen.getByRole('button', { name: 'Play' }));
    act(() => advance(1000));
    expect(alongStore.getState().ride).toMatchObject({ km: 2959, playing: false });
    await user.click(screen.getByRole('button', { name: 'Play' }));
    expect(alongStore.getState().ride.km).toBeLessThan(500);
  });

  it('waits when the reader moves the map or scrubs', async () => {
    await riding();
    await userEvent.click(screen.getByRole('button', { name: 'Play' }));
    act(letGo);
    expect(screen.getByRole('button', { name: 'Play' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Play' }));
    fireEvent.change(scrubber(), { target: { value: '100' } });
    expect(screen.getByRole('button', { name: 'Play' })).toBeTruthy();
  });

  it('steps instead of flying where less motion is wanted', async () => {
    vi.useFakeTimers();
    still(true);
    await riding();
    expect(screen.getByText(/asks for less motion/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Play' }));
    act(() => vi.advanceTimersByTime(2900));
    expect(alongStore.getState().ride.km).toBe(0);
    act(() => vi.advanceTimersByTime(200));
    expect(alongStore.getState().ride.km).toBeGreaterThan(0);
    expect(alongStore.getState().camera?.how).toBe('jump');
  });

  it('names a stop aloud when it stands there', async () => {
    await riding();
    const stops = { km: 0 };
    const guide = alongStore.getState().guide;
    if (guide.type === 'ready') stops.km = guide.value.stops[0]?.km ?? 0;
    fireEvent.change(scrubber(), { target: { value: String(stops.km) } });
    expect(screen.getByRole('status').textContent).toBe('km 300, near Station station');
  });

  it('takes the focus, and gives it back when Escape puts it away', async () => {
    render(
      <>
        <RideButton />
        <AlongCard />
      </>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Ride along' }));
    await screen.findByRole('slider');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Ride along' }));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('slider')).toBeNull();
    expect(alongStore.getState()).toMatchObject({ tool: 'none', marker: null, camera: null });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ride along' }));
  });

  it('gives the focus to the button that comes back, where the button made way', async () => {
    render(<ButtonOrCard />);
    await userEvent.click(screen.getByRole('button', { name: 'Ride along' }));
    await screen.findByRole('slider');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ride along' })));
  });

  it('says what failed, and tries again', async () => {
    vi.mocked(loadDrawnPlaces).mockResolvedValue(offline);
    await riding();
    expect(screen.getByRole('alert').textContent).toContain('overview.json: there is no connection.');
    vi.mocked(loadDrawnPlaces).mockResolvedValue(ready);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('slider')).toBeTruthy();
  });

  it('does nothing without a course', () => {
    goToStop(1);
    advance(1);
    expect(alongStore.getState()).toEqual(initialAlong);
  });
});
