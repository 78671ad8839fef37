import { useId } from 'react';
import { joined } from '../../domain/bounds.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { writtenTotal } from '../../i18n/totals.ts';
import { flyTo } from '../../state/actions.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas, selectTotals, selectVisible } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import styles from './results.module.css';

/** How many projects pass, what they add up to, and the way to see them all. */
export function Summary() {
  const words = useWords();
  const atlas = useAtlas(readyAtlas);
  const shown = useAtlas(selectVisible);
  const totals = useAtlas(selectTotals);
  const { explore } = words.messages;
  const noteId = useId();
  if (!atlas || !shown) return null;
  const count = { shown: shown.projects.length, total: atlas.projects.length };
  const bounds = joined(shown.projects.map((project) => project.bounds));
  return (
    <div className={styles.summary}>
      <div className={styles.line}>
        <h2>{explore.results}</h2>
        <p role="status" className={styles.number}>
          <span aria-hidden>{filled(explore.shown, count)}</span>
          <span className="visually-hidden">{filled(explore.shownSpoken, count)}</span>
        </p>
        {bounds && (
          <button type="button" onClick={() => flyTo(bounds)}>
            {explore.zoomToResults}
          </button>
        )}
      </div>
      {totals && totals.size > 0 && (
        <>
          <ul className={styles.totals} aria-label={explore.totals} aria-describedby={noteId}>
            {[...totals].map(([key, value]) => (
              <li key={key}>{writtenTotal(key, value, words)}</li>
            ))}
          </ul>
          <p id={noteId} className={styles.note}>
            {explore.totalsNote}
          </p>
        </>
      )}
    </div>
  );
}
