import { counter } from './talk-pace.ts';

const second = 1000;
/** So many changes in a second, and page and frame are chasing each other. */
const most = 5;
/** Longest pause of a frame that is chased again and again. */
const longestPause = 32 * second;

/**
 * When a height is told: at once when it has changed by a pixel, but five times a second at most. Then there is a pause
 * until nothing has changed for a second; who is chased again right after it waits twice as long.
 */
export function heightPace(measure: () => number, tell: (height: number) => void) {
  const changes = counter(second);
  const repeats = counter(second);
  let told = Number.NaN;
  let toldAt = Number.NEGATIVE_INFINITY;
  let pause = second;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const say = (height: number) => {
    told = height;
    tell(height);
  };
  const changed = () => {
    if (waiting !== undefined) return rest();
    const height = measure();
    // `told` is no number before the first time.
    if (!(height > 0) || Math.abs(height - told) < 1) return;
    if (changes() > most) return rest();
    const now = performance.now();
    if (now - toldAt > 2 * second) pause = second;
    toldAt = now;
    say(height);
  };
  const rest = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      waiting = undefined;
      pause = Math.min(2 * pause, longestPause);
      toldAt = performance.now();
      changed();
    }, pause);
  };
  return {
    /** The height may have changed. */
    changed,
    /** Somebody asks: the same height again. */
    repeat(): void {
      const height = measure();
      if (height > 0 && repeats() <= most) say(height);
    },
    stop: () => clearTimeout(waiting),
  };
}
