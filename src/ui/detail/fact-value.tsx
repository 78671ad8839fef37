import type { Fact, FactValue } from '../../domain/fact.ts';
import { disagree } from '../../domain/fact-groups.ts';
import { factWords } from '../../i18n/fact-words.ts';
import { useWords } from '../kit/words.tsx';
import { Citations } from './citations.tsx';
import { Doubt } from './doubt.tsx';
import styles from './fact-value.module.css';
import panel from './panel.module.css';

/** One value with what it rests on: citations, a word of doubt, its day and its note. */
function OneValue({ value, isDisputed }: { value: FactValue; isDisputed: boolean }) {
  const words = useWords();
  const { formats, messages, say } = words;
  const hasOwnDay = value.asOf !== undefined && !('date' in value);
  return (
    <>
      {factWords(value, words)}
      <Citations ids={value.sources} />
      {(hasOwnDay || value.confidence !== 'reported' || value.note) && (
        <span className={styles.basis}>
          {!(isDisputed && value.confidence === 'disputed') && <Doubt confidence={value.confidence} />}
          {hasOwnDay && value.asOf && <span>{messages.detail.asOf(formats.date(value.asOf))}</span>}
          {value.note && <span className={panel.note}>{say(value.note)}</span>}
        </span>
      )}
    </>
  );
}

/** All values of a fact; where sources disagree it says so and shows each. */
export function FactValues({ fact }: { fact: Fact }) {
  const { messages } = useWords();
  const [only] = fact.values;
  if (only && fact.values.length === 1) return <OneValue value={only} isDisputed={false} />;
  const isDisputed = disagree(fact);
  return (
    <>
      {isDisputed && <p className={panel.doubt}>{messages.detail.disagree}</p>}
      <ul className={styles.values}>
        {fact.values.map((value) => (
          <li key={JSON.stringify(value)}>
            <OneValue value={value} isDisputed={isDisputed} />
          </li>
        ))}
      </ul>
    </>
  );
}
