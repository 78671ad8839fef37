import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { breakYear, clampedYear, shareOf, writtenYears, yearAt } from '../../domain/time-axis.ts';
import { firstYear, lastYear } from '../../domain/view.ts';
import { setYear } from '../../state/actions.ts';
import { store } from '../../state/store.ts';
import { useWords } from '../kit/words.tsx';
import styles from './timeline.module.css';

interface Props {
  /** The year at which the thumb stands. */
  readonly year: number;
  /** The last year of which the data speaks as past. */
  readonly today: number;
  /** What the shown day is, in words. */
  readonly words: string;
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};
const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/**
 * The axis itself. The browser's own range cannot have a scale that breaks, so this is a slider by role: it is
 * dragged, clicked and moved with the keys of one. A drag is one step of the history, not one for each year.
 */
export function YearSlider({ year, today, words }: Props) {
  const { messages } = useWords();
  const track = useRef<HTMLDivElement>(null);
  const isDragged = useRef(false);

  const yearUnder = (event: PointerEvent): number => {
    const box = track.current?.getBoundingClientRect();
    return box ? yearAt((event.clientX - box.left) / box.width) : year;
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    isDragged.current = true;
    setYear(yearUnder(event), 'push');
  };
  const onPointerMove = (event: PointerEvent) => {
    if (isDragged.current) setYear(yearUnder(event), 'replace');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const next =
      event.key === 'Home' ? firstYear : event.key === 'End' ? lastYear : step ? clampedYear(year + step) : null;
    if (next === null) return;
    event.preventDefault();
    setYear(next, store.getState().view.year === null ? 'push' : 'replace');
  };
  return (
    <div
      className={styles.slider}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        isDragged.current = false;
      }}
      onPointerCancel={() => {
        isDragged.current = false;
      }}
    >
      <div ref={track} className={styles.track}>
        <span className={styles.past} style={{ width: percent(shareOf(Math.min(year, today))) }} />
        <span
          className={styles.future}
          style={{ left: percent(shareOf(today)), width: percent(Math.max(0, shareOf(year) - shareOf(today))) }}
        />
        <span
          className={styles.break}
          style={{ left: percent(shareOf(breakYear)) }}
          title={messages.explore.time.scale}
        />
        <div
          role="slider"
          tabIndex={0}
          className={styles.thumb}
          style={{ left: percent(shareOf(year)) }}
          aria-label={messages.explore.time.label}
          aria-valuemin={firstYear}
          aria-valuemax={lastYear}
          aria-valuenow={year}
          aria-valuetext={words}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles.years} aria-hidden>
        {writtenYears.map((written) => (
          <span key={written} style={{ left: percent(shareOf(written)) }} data-year={written}>
            {written}
          </span>
        ))}
      </div>
    </div>
  );
}
