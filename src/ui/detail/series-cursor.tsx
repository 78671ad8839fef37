import styles from './series-chart.module.css';

interface Props {
  /** Pixels from the left; `null`: none. */
  readonly reading: number | null;
  readonly chosen: number | null;
  readonly width: number;
  readonly top: number;
  readonly baseline: number;
}

/** The point cursor, a band behind the marks, and the year that the atlas shows, an upright line with a flag. Both lie behind the marks. */
export function SeriesCursor({ reading, chosen, width, top, baseline }: Props) {
  return (
    <>
      {reading !== null && (
        <rect className={styles.cursor} x={reading - width / 2} y={top} width={width} height={baseline - top} />
      )}
      {chosen !== null && (
        <>
          <line className={styles.chosen} x1={chosen} x2={chosen} y1={top - 22} y2={baseline} />
          <path className={styles.flag} d={`M${chosen} ${top - 22}h8l-3 3 3 3h-8z`} />
        </>
      )}
    </>
  );
}
