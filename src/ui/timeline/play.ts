import { useEffect, useState } from 'react';
import { breakYear } from '../../domain/time-axis.ts';
import { firstYear, lastYear } from '../../domain/view.ts';
import { setYear } from '../../state/actions.ts';
import { store } from '../../state/store.ts';

export const speeds = [1, 2, 4] as const;
export type Speed = (typeof speeds)[number];

/** How long a year lasts at speed 1, milliseconds; those before the break are as much shorter as they are drawn. */
const yearLasts = (year: number): number => (year < breakYear ? 160 : 900);

/** Plays the years, one after the other, until the last or until the reader chooses one. */
export function usePlay() {
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  useEffect(() => {
    if (!isPlaying) return;
    const { year } = store.getState().view;
    let shown = year === null || year >= lastYear ? firstYear : year;
    setYear(shown, 'replace');
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(() => {
        // The reader has chosen another year, or gone back: that ends it.
        if (store.getState().view.year !== shown) return setPlaying(false);
        shown += 1;
        setYear(shown, 'replace');
        if (shown < lastYear) wait();
        else setPlaying(false);
      }, yearLasts(shown) / speed);
    };
    wait();
    return () => clearTimeout(timer);
  }, [isPlaying, speed]);
  return {
    isPlaying,
    speed,
    toggle: () => setPlaying(!isPlaying),
    faster: () => setSpeed(speeds[(speeds.indexOf(speed) + 1) % speeds.length] ?? 1),
  };
}
