import { useEffect } from 'react';
import { type RideSpeed, wantsStillness } from '../../state/along.ts';
import { advance, goToStop } from '../../state/ride.ts';

/** Seconds that a stop is shown where nothing may fly. */
const secondsAtStop: Readonly<Record<RideSpeed, number>> = { slow: 5, medium: 3, fast: 2 };
/** A frame that came late (a hidden page, a busy machine) counts as this many seconds at most: no leaps. */
const longestFrame = 0.1;

/** Drives the ride while it plays: frame by frame, or under reduced motion from stop to stop. */
export function useRideClock(playing: boolean, speed: RideSpeed): void {
  useEffect(() => {
    if (!playing) return;
    if (wantsStillness()) {
      const steps = setInterval(() => goToStop(1), secondsAtStop[speed] * 1000);
      return () => clearInterval(steps);
    }
    let before: number | null = null;
    let frame = requestAnimationFrame(function drive(now) {
      if (before !== null) advance(Math.min(longestFrame, (now - before) / 1000));
      before = now;
      frame = requestAnimationFrame(drive);
    });
    return () => cancelAnimationFrame(frame);
  }, [playing, speed]);
}
