import { type PointerEvent, type ReactNode, useId, useState } from 'react';
import { chartWords } from '../../i18n/late/chart.ts';
import { useAtlas } from '../../state/hooks.ts';
import { useWords } from '../kit/words.tsx';
import styles from './series-chart.module.css';

/** A year of a chart: where it lies, in pixels from the left, and what is read there. */
export interface Stop {
  readonly year: number;
  readonly x: number;
  readonly words: string;
}

interface Props {
  /** By year, each once, at least one. */
  readonly stops: readonly Stop[];
  /** What the chart shows. */
  readonly label: string;
  /** The year that is read before anything is pointed at; without it the last. The chosen year goes first. */
  readonly rest?: number | undefined;
  /** Chooses a year for the whole atlas. */
  readonly onYear?: ((year: number) => void) | undefined;
  /** The drawing; `reading` is the year under the pointer or the point cursor. */
  children(reading: number | null): ReactNode;
}

/**
 * Reads a chart year by year: the pointer by being over it, the keyboard and screen readers by a range that lies
 * over the drawing unseen. Its steps are the years that have values; each says its year and value.
 */
export function SeriesReader({ stops, label, rest, onYear, children }: Props) {
  const { language } = useWords();
  const words = chartWords[language];
  const chosen = useAtlas(({ view }) => view.year);
  const hint = useId();
  const [cursor, setCursor] = useState<number | null>(null);
  const [hovered, setHovered] = useState<number | null>(null);
  const [hasFocus, setFocus] = useState(false);
  const last = stops.length - 1;
  const known = [chosen, rest].map((wanted) => stops.findIndex(({ year }) => year === wanted)).find((at) => at >= 0);
  const resting = Math.min(cursor ?? known ?? last, last);
  const active = hovered ?? (hasFocus ? resting : null);
  const shown = stops[active ?? resting];

  const nearest = ({ clientX, currentTarget }: { clientX: number; currentTarget: HTMLElement }): number => {
    const { left, width } = currentTarget.getBoundingClientRect();
    // On a projector the whole chart stands enlarged.
    const x = (clientX - left) * (currentTarget.offsetWidth / width || 1);
    const distance = (stop: Stop | undefined) => Math.abs((stop?.x ?? 0) - x);
    return stops.reduce((best, stop, at) => (distance(stop) < distance(stops[best]) ? at : best), 0);
  };
  const choose = (at: number) => {
    const stop = stops[at];
    if (stop) onYear?.(stop.year);
  };
  return (
    <>
      <p className={styles.reading} data-active={active !== null || undefined}>
        {shown?.words}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the range within does the same by keyboard */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the range within does the same by keyboard */}
      <div
        className={styles.frame}
        data-chooses={onYear ? true : undefined}
        onPointerMove={(event: PointerEvent<HTMLElement>) => setHovered(nearest(event))}
        onPointerLeave={() => setHovered(null)}
        onClick={(event) => {
          const at = nearest(event);
          setCursor(at);
          choose(at);
        }}
      >
        <input
          type="range"
          className={styles.range}
          min={0}
          max={last}
          value={resting}
          aria-label={words.read(label)}
          aria-valuetext={stops[resting]?.words}
          aria-describedby={hint}
          onChange={(event) => setCursor(Number(event.currentTarget.value))}
          onKeyDown={(event) => {
            if (event.key === 'Enter') choose(resting);
          }}
          onFocus={() => setFocus(true)}
          onBlur={() => setFocus(false)}
        />
        {children(active === null ? null : (stops[active]?.year ?? null))}
        <span id={hint} hidden>
          {onYear ? words.keysAndYear : words.keys}
        </span>
      </div>
    </>
  );
}
