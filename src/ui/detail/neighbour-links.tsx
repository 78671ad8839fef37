import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { Atlas, FeatureRecord } from '../../domain/atlas.ts';
import { neighbours } from '../../domain/neighbours.ts';
import { select } from '../../state/actions.ts';
import { useWords } from '../kit/words.tsx';
import styles from './neighbour-links.module.css';

/** The features before and after along the line (or the units beside). Nothing where there are none. */
export function NeighbourLinks({ atlas, feature }: { atlas: Atlas; feature: FeatureRecord }) {
  const { messages, say } = useWords();
  const { previous, next } = neighbours(atlas, feature);
  if (!previous && !next) return null;
  const words = messages.detail.feature;
  return (
    <nav aria-label={words.neighbours} className={styles.neighbours}>
      {previous && (
        <button type="button" onClick={() => select(previous.id, previous.bounds)}>
          <ArrowLeft aria-hidden="true" size={16} strokeWidth={1.5} />
          <span>
            <span className={styles.direction}>{words.previous}</span> {say(previous.names)}
          </span>
        </button>
      )}
      {next && (
        <button type="button" className={styles.next} onClick={() => select(next.id, next.bounds)}>
          <span>
            <span className={styles.direction}>{words.next}</span> {say(next.names)}
          </span>
          <ArrowRight aria-hidden="true" size={16} strokeWidth={1.5} />
        </button>
      )}
    </nav>
  );
}
