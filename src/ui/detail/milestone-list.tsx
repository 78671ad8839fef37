import type { Atlas } from '../../domain/atlas.ts';
import type { Milestone } from '../../domain/fact.ts';
import { hasBegun } from '../../domain/history.ts';
import { select } from '../../state/actions.ts';
import { useWords } from '../kit/words.tsx';
import { Citations } from './citations.tsx';
import { Doubt } from './doubt.tsx';
import styles from './milestone-list.module.css';
import panel from './panel.module.css';

interface Props {
  readonly atlas: Atlas;
  readonly milestones: readonly Milestone[];
  /** The feature whose panel this is: its own name is not repeated. */
  readonly featureId?: string;
}

/** What happened when, oldest first; what is yet to come is marked as planned. */
export function MilestoneList({ atlas, milestones, featureId }: Props) {
  const { formats, messages, say } = useWords();
  const sorted = [...milestones].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return (
    <section>
      <h3 className={panel.heading}>{messages.detail.headings.milestones}</h3>
      {sorted.length === 0 && <p className={panel.note}>{messages.detail.none.milestones}</p>}
      <ol className={styles.milestones}>
        {sorted.map((milestone) => {
          const isAhead = !hasBegun(milestone.date, atlas.date);
          const feature =
            milestone.featureId === featureId ? undefined : atlas.featureById.get(milestone.featureId ?? '');
          return (
            <li key={milestone.date + milestone.label.en} data-ahead={isAhead || undefined}>
              <p className={styles.date}>
                <time dateTime={milestone.date}>{formats.date(milestone.date)}</time>
                {isAhead && ` · ${messages.detail.planned}`}
              </p>
              <p>
                {say(milestone.label)}
                <Citations ids={milestone.sources} /> <Doubt confidence={milestone.confidence} />
              </p>
              {feature && (
                <button type="button" className={panel.link} onClick={() => select(feature.id, feature.bounds)}>
                  {say(feature.names)}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
