import type { FeatureRecord } from '../../domain/atlas.ts';
import { statusOn } from '../../domain/history.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { hover, select } from '../../state/actions.ts';
import { useAtlas } from '../../state/hooks.ts';
import { useWords } from '../kit/words.tsx';
import styles from './results.module.css';

const types = ['section', 'unit', 'site', 'area'] as const;

function PartRow({ part, day }: { part: FeatureRecord; day: string }) {
  const { messages, say } = useWords();
  const isSelected = useAtlas(({ view }) => view.selection === part.id);
  const isLit = useAtlas(({ pointer }) => pointer.hover === part.id);
  const status = part.history && statusOn(part.history, day);
  const place = part.km !== undefined ? filled(messages.explore.kilometrePost, { km: Math.round(part.km) }) : null;
  return (
    <li>
      <button
        type="button"
        className={styles.part}
        aria-current={isSelected || undefined}
        data-lit={isLit || undefined}
        onClick={() => select(part.id, part.bounds)}
        onMouseEnter={() => hover(part.id)}
        onMouseLeave={() => hover(null)}
        onFocus={() => hover(part.id)}
        onBlur={() => hover(null)}
      >
        <span>{say(part.names)}</span>
        <small>{status ? messages.vocabulary.status[status] : (place ?? messages.vocabulary.kind[part.kind])}</small>
      </button>
    </li>
  );
}

/** The sections, units and sites of a project that pass the filters, by type. */
export function PartRows({ parts, day }: { parts: readonly FeatureRecord[]; day: string }) {
  const { messages, formats } = useWords();
  return types.map((type) => {
    const members = parts.filter((part) => part.type === type);
    if (members.length === 0) return null;
    return (
      <section key={type} className={styles.parts}>
        <h4>
          {messages.explore.parts[type]} <span className={styles.number}>{formats.number(members.length)}</span>
        </h4>
        <ul>
          {members.map((part) => (
            <PartRow key={part.id} part={part} day={day} />
          ))}
        </ul>
      </section>
    );
  });
}
