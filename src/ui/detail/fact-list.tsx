import type { Fact } from '../../domain/fact.ts';
import { groupedFacts } from '../../domain/fact-groups.ts';
import { useWords } from '../kit/words.tsx';
import styles from './fact-list.module.css';
import { FactValues } from './fact-value.tsx';
import panel from './panel.module.css';

/** Every fact, by what it speaks of. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const { messages, say } = useWords();
  return groupedFacts(facts).map(({ group, facts: members }) => (
    <section key={group}>
      <h3 className={panel.heading}>{messages.detail.groups[group]}</h3>
      <dl className={styles.facts}>
        {members.map((fact) => (
          <div key={fact.key} data-words={fact.values.some((value) => 'text' in value) || undefined}>
            <dt>{say(fact.label)}</dt>
            <dd>
              <FactValues fact={fact} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
