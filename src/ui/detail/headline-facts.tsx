import type { Fact } from '../../domain/fact.ts';
import { useWords } from '../kit/words.tsx';
import { FactValues } from './fact-value.tsx';
import styles from './headline-facts.module.css';

/** Up to four figures as cards, two in a row. */
export function HeadlineFacts({ facts }: { facts: readonly Fact[] }) {
  const { messages, say } = useWords();
  if (facts.length === 0) return null;
  return (
    <section>
      <h3 className="visually-hidden">{messages.detail.headings.keyFacts}</h3>
      <dl className={styles.cards}>
        {facts.map((fact) => (
          <div key={fact.key}>
            <dt>{say(fact.label)}</dt>
            <dd>
              <FactValues fact={fact} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
