import { X } from 'lucide-react';
import { useRef } from 'react';
import type { MeasurePoint } from '../../domain/measure.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { removePoint } from '../../state/measuring.ts';
import styles from './along.module.css';
import { distanceWords, useAlongWords } from './along-words.ts';
import { usePointNames } from './point-names.ts';

/** The points in order, each with its way from the one before and a button that takes it out. */
export function PointList({ points, legs }: { points: readonly MeasurePoint[]; legs: readonly number[] }) {
  const { words, ...all } = useAlongWords();
  const nameOf = usePointNames();
  const list = useRef<HTMLOListElement>(null);
  if (points.length === 0) return <p className={styles.note}>{words.noPoints}</p>;

  // The focus goes to the point that takes the place, or to the one before; with the last point it goes to the title.
  const remove = (at: number) => {
    const title = list.current?.closest('section')?.querySelector('h2');
    const buttons = list.current?.querySelectorAll('button');
    (buttons?.[at + 1] ?? buttons?.[at - 1] ?? title)?.focus();
    removePoint(at);
  };

  // By place, so that the focus stays with its point when one before is taken out.
  const seen = new Map<string, number>();
  const keys = points.map(({ place }) => {
    const key = place.join(' ');
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return `${key} ${seen.get(key)}`;
  });
  const closing = legs[points.length - 1];
  return (
    <ol ref={list} className={styles.points} aria-label={words.points}>
      {points.map((point, at) => {
        const leg = at > 0 ? legs[at - 1] : undefined;
        const name = filled(words.remove, { number: at + 1, name: nameOf(point) });
        return (
          <li key={keys[at]}>
            <span className={styles.number}>{at + 1}</span>
            <span>{nameOf(point)}</span>
            <span className={styles.leg}>{leg === undefined ? '' : distanceWords(leg, all)}</span>
            <button type="button" className={styles.icon} aria-label={name} title={name} onClick={() => remove(at)}>
              <X aria-hidden="true" size={16} strokeWidth={1.5} />
            </button>
          </li>
        );
      })}
      {closing !== undefined && (
        <li>
          <span className={styles.number} />
          <span>{words.backToFirst}</span>
          <span className={styles.leg}>{distanceWords(closing, all)}</span>
        </li>
      )}
    </ol>
  );
}
