import type { Quiz } from '../../domain/tour-quiz.ts';
import { quizWords } from '../../i18n/late/quiz.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import styles from './quiz.module.css';

/** The right answer in words. */
export function Answer({ quiz: { task } }: { quiz: Quiz }) {
  const { formats, language, say } = useWords();
  const words = quizWords[language];
  const atlas = useAtlas(readyAtlas);
  const nameOf = (id: string): string => {
    const feature = atlas?.featureById.get(id);
    return feature ? say(feature.names) : '';
  };
  switch (task.type) {
    case 'identify': {
      const choice = task.choices[task.answer];
      return <p className={styles.big}>{choice && say(choice)}</p>;
    }
    case 'locate':
      return (
        <p>
          <strong className={styles.big}>{nameOf(task.target)}</strong>{' '}
          {filled(words.within, { distance: formats.quantity(task.toleranceKm, 'km', 0) })}
        </p>
      );
    case 'estimate': {
      const { value, tolerance, unit } = task;
      const edge = (at: number) => formats.quantity(at, unit, 1);
      return (
        <>
          <p className={styles.big}>{formats.quantity(value, unit, 1)}</p>
          <p className={styles.note}>
            {filled(words.tolerance, { from: edge(value - tolerance), to: edge(value + tolerance) })}
          </p>
        </>
      );
    }
    case 'order':
      return (
        <ol className={styles.order}>
          {task.ids.map((id) => (
            <li key={id}>{nameOf(id)}</li>
          ))}
        </ol>
      );
    case 'match':
      return (
        <dl className={styles.pairs}>
          {task.pairs.map(({ left, right }) => (
            <div key={left.en}>
              <dt>{say(left)}</dt>
              <dd>{say(right)}</dd>
            </div>
          ))}
        </dl>
      );
  }
}
