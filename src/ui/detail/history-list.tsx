import type { HistoryEntry } from '../../domain/feature.ts';
import { hasBegun } from '../../domain/history.ts';
import { useWords } from '../kit/words.tsx';
import { Citations } from './citations.tsx';
import { Doubt } from './doubt.tsx';
import styles from './fact-list.module.css';
import panel from './panel.module.css';

/** From which day which status held; announced days are marked as planned, days without a source as unsourced. */
export function HistoryList({ history, day }: { history: readonly HistoryEntry[]; day: string }) {
  const { formats, messages, say } = useWords();
  return (
    <section>
      <h3 className={panel.heading}>{messages.detail.headings.history}</h3>
      <dl className={styles.facts}>
        {history.map((entry) => (
          <div key={entry.from + entry.status}>
            <dt>
              <time dateTime={entry.from}>{formats.date(entry.from)}</time>
            </dt>
            <dd>
              {messages.vocabulary.status[entry.status]}
              {(entry.planned || !hasBegun(entry.from, day)) && ` (${messages.detail.planned})`}
              <Citations ids={entry.sources} /> {entry.sources.length === 0 && <Doubt confidence="unsourced" />}
              {entry.note && <p className={panel.note}>{say(entry.note)}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
