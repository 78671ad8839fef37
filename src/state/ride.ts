import { type LineGuide, stopBeside } from '../domain/line-posts.ts';
import { alongStore, closeAlong, openLine, type Ride, type RideSpeed, readyGuide, rideTo } from './along.ts';
import { loadGuide } from './line-guides.ts';
import { readyAtlas } from './selectors.ts';
import { store } from './store.ts';

/* The ride along a line: what its buttons do. A clock of the card calls `advance`. */

/** Seconds that a whole line takes. A short line takes less, as its kilometres would creep. */
const secondsOf: Readonly<Record<RideSpeed, number>> = { slow: 240, medium: 100, fast: 40 };
/** From this length, km, the seconds are in full. */
const fullLength = 2000;
/** Near enough to see stations, far enough to see where one is. */
const rideZoom = 5.5;
/** Of a line without stops: the part of it that a step takes. */
const stepShare = 1 / 20;

const changeRide = (change: Partial<Ride>): void =>
  alongStore.setState(({ ride }) => ({ ride: { ...ride, ...change } }));

/** Kilometres a second. */
export const paceOf = (length: number, speed: RideSpeed): number => Math.max(length, fullLength) / secondsOf[speed];

/** The measured kilometre of a section's start or of a stop; 0 for what is not on the line. */
function kilometreOf({ course, stops }: LineGuide, id: string | null): number {
  const section = course.sections.findIndex((part) => part.id === id);
  if (section >= 0) return course.ends[section - 1] ?? 0;
  return stops.find((stop) => stop.id === id)?.km ?? 0;
}

/** Begins a ride of a line at one of its sections or stops; stands still until it is played. Also the retry. */
export async function startRide(line: string, from: string | null = null): Promise<void> {
  const { ride } = alongStore.getState();
  closeAlong();
  alongStore.setState({ tool: 'ride', ride: { ...ride, km: 0, playing: false } });
  await openLine(line);
  const isOn = () => alongStore.getState().tool === 'ride' && alongStore.getState().line === line;
  const guide = readyGuide(alongStore.getState());
  const atlas = readyAtlas(store.getState());
  if (!isOn() || !guide || !atlas) return;
  rideTo(kilometreOf(guide, from), 'ease', rideZoom);
  // The map draws the fine line from here on: the marker has to lie on it. Without it the ride goes on as it is.
  const fine = await loadGuide(atlas, line, 'detail');
  if (fine.type === 'ready' && isOn()) alongStore.setState({ guide: fine });
}

/** Plays or pauses; at the end it begins again. */
export function playOrPause(): void {
  const state = alongStore.getState();
  const guide = readyGuide(state);
  if (!guide) return;
  if (!state.ride.playing && state.ride.km >= guide.course.length) rideTo(0);
  changeRide({ playing: !state.ride.playing });
}

export const setRideSpeed = (speed: RideSpeed): void => changeRide({ speed });

/** So many seconds of the ride have passed; at the end it stops. */
export function advance(seconds: number): void {
  const state = alongStore.getState();
  const guide = readyGuide(state);
  if (!guide || !state.ride.playing) return;
  const { length } = guide.course;
  rideTo(state.ride.km + seconds * paceOf(length, state.ride.speed));
  if (alongStore.getState().ride.km >= length) changeRide({ playing: false });
}

/** Goes to the next (1) or previous (-1) stop, at last to the end of the line. */
export function goToStop(direction: 1 | -1): void {
  const state = alongStore.getState();
  const guide = readyGuide(state);
  if (!guide) return;
  const { stops, course } = guide;
  const step = stops.length > 1 ? Number.POSITIVE_INFINITY : course.length * stepShare;
  const beside = stopBeside(stops, state.ride.km, direction);
  rideTo(beside?.km ?? state.ride.km + direction * step, 'ease');
  if (alongStore.getState().ride.km >= course.length) changeRide({ playing: false });
}

/** Scrubs to a measured kilometre; a ride that plays waits. */
export function scrubTo(km: number): void {
  changeRide({ playing: false });
  rideTo(km);
}
