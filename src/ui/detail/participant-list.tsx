import type { Atlas } from '../../domain/atlas.ts';
import type { Participant } from '../../domain/project.ts';
import { useWords } from '../kit/words.tsx';
import { Citations } from './citations.tsx';
import { Doubt } from './doubt.tsx';
import panel from './panel.module.css';
import styles from './participant-list.module.css';

/** Who takes part: role, share as figure and thin bar, sources. */
export function ParticipantList({ atlas, participants }: { atlas: Atlas; participants: readonly Participant[] }) {
  const { formats, messages, say } = useWords();
  if (participants.length === 0) return null;
  return (
    <section>
      <h3 className={panel.heading}>{messages.detail.headings.participants}</h3>
      <ul className={styles.participants}>
        {participants.map((participant) => {
          const { organisationId, role, share, note, sources, confidence } = participant;
          const names = atlas.organisationById.get(organisationId)?.names;
          const figure = share === undefined ? null : formats.quantity(share, 'percent');
          return (
            <li key={JSON.stringify(participant)}>
              <span className={styles.name}>
                {names ? say(names) : organisationId}
                <Citations ids={sources} />
              </span>
              {figure && (
                <span className={styles.share} title={messages.detail.share(figure)}>
                  {figure}
                </span>
              )}
              <span className={styles.role}>
                {messages.vocabulary.participantRole[role]} <Doubt confidence={confidence} />
              </span>
              {share !== undefined && (
                <span aria-hidden="true" className={styles.bar} style={{ '--share': `${share}%` }} />
              )}
              {note && <span className={styles.note}>{say(note)}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
