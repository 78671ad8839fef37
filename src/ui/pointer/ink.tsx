import { useEffect, useReducer } from 'react';
import { type InkStroke, strokesOf } from '../../domain/pointer.ts';
import { dryInk, usePointer } from '../../state/pointer.ts';
import styles from './pointer.module.css';

/** Steps in which ink fades. As many lines are drawn, however long it is. */
const shades = 8;
const allShades = Array.from({ length: shades }, (_, at) => at + 1);
/** Whoever wants no motion has whole ink, and then none. */
const isStill = () => window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

const path = (strokes: readonly InkStroke[]): string =>
  strokes.map(({ from, to }) => `M${from[0]} ${from[1]}L${to[0]} ${to[1]}`).join('');

/** A line that is gone two seconds after it was drawn. */
export function Ink() {
  const ink = usePointer((state) => state.ink);
  const [, tick] = useReducer((count: number) => count + 1, 0);
  const isWet = ink.length > 0;
  useEffect(() => {
    if (!isWet) return;
    const timer = setInterval(() => {
      dryInk();
      tick();
    }, 60);
    return () => clearInterval(timer);
  }, [isWet]);
  const strokes = strokesOf(ink, performance.now());
  const shadeOf = ({ freshness }: InkStroke) => (isStill() ? shades : Math.ceil(freshness * shades));
  return (
    <svg className={styles.sheet} viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden>
      {allShades.map((shade) => {
        const drawn = path(strokes.filter((stroke) => shadeOf(stroke) === shade));
        return drawn && <path key={shade} d={drawn} opacity={shade / shades} vectorEffect="non-scaling-stroke" />;
      })}
    </svg>
  );
}
