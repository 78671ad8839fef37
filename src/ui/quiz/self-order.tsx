import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { rightPlaces } from '../../domain/quiz-marks.ts';
import { shuffled } from '../../domain/seeded-shuffle.ts';
import type { TaskOf } from '../../domain/tour-quiz.ts';
import { quizWords } from '../../i18n/late/quiz.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import styles from './quiz.module.css';
import type { TaskProps } from './self-task.tsx';

/** The list with the item at one place moved to its neighbour's. */
function moved(ids: readonly string[], at: number, by: 1 | -1): readonly string[] {
  const next = [...ids];
  const [item] = next.splice(at, 1);
  if (item !== undefined) next.splice(at + by, 0, item);
  return next;
}

/** A list to be put in order, with buttons: no dragging is needed. */
export function OrderTask({ task, seed, onMark, mark }: TaskProps<TaskOf<'order'>>) {
  const { language, say } = useWords();
  const words = quizWords[language];
  const atlas = useAtlas(readyAtlas);
  const [ids, setIds] = useState(() => shuffled(task.ids, seed));
  const nameOf = (id: string) => say(atlas?.featureById.get(id)?.names ?? { en: id, ru: id, zh: id });
  const move = (at: number, by: 1 | -1) => {
    if (at + by < 0 || at + by >= ids.length) return;
    setIds(moved(ids, at, by));
    onMark(null);
  };
  return (
    <>
      <ol className={styles.order} aria-label={words.order}>
        {ids.map((id, at) => (
          <li key={id}>
            <span>{nameOf(id)}</span>
            <button
              type="button"
              aria-label={filled(words.earlier, { name: nameOf(id) })}
              aria-disabled={at === 0 || undefined}
              onClick={() => move(at, -1)}
            >
              <ArrowUp aria-hidden size={20} strokeWidth={1.5} />
            </button>
            <button
              type="button"
              aria-label={filled(words.later, { name: nameOf(id) })}
              aria-disabled={at === ids.length - 1 || undefined}
              onClick={() => move(at, 1)}
            >
              <ArrowDown aria-hidden size={20} strokeWidth={1.5} />
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className={styles.button}
        onClick={() =>
          onMark({ answer: ids.map(nameOf).join(', '), right: rightPlaces(ids, task.ids), total: ids.length })
        }
      >
        {words.check}
      </button>
      {mark}
    </>
  );
}
