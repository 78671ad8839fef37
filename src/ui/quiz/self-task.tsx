import { type ReactNode, useEffect, useRef, useState } from 'react';
import { quizWords } from '../../i18n/late/quiz.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { noteTry, type QuizTry } from '../../state/quiz.ts';
import { useWords } from '../kit/words.tsx';
import styles from './quiz.module.css';
import type { QuizSceneOf } from './quiz-scene.tsx';
import { EstimateTask } from './self-estimate.tsx';
import { LocateTask } from './self-locate.tsx';
import { MatchTask } from './self-match.tsx';
import { OrderTask } from './self-order.tsx';

/** What a check came to: so many right of so many, and what else is worth saying. */
export interface Mark extends QuizTry {
  readonly note?: string;
}

/** The question as somebody answers it alone: with a check, and as many tries as they like. */
export function SelfTask({ scene }: { scene: QuizSceneOf; isRevealed: boolean }) {
  const [mark, setMark] = useState<Mark | null>(null);
  const { task } = scene.quiz;
  const onMark = (made: Mark | null) => {
    setMark(made);
    if (made) noteTry(scene.id, { answer: made.answer, right: made.right, total: made.total });
  };
  const common = { onMark, mark: <Feedback mark={mark} />, seed: scene.id };
  switch (task.type) {
    case 'identify':
      return <IdentifyTask task={task} {...common} />;
    case 'estimate':
      return <EstimateTask task={task} {...common} />;
    case 'order':
      return <OrderTask task={task} {...common} />;
    case 'match':
      return <MatchTask task={task} {...common} />;
    case 'locate':
      return <LocateTask task={task} {...common} />;
  }
}

/** What every task is given. */
export interface TaskProps<Task> {
  readonly task: Task;
  readonly seed: string;
  /** `null`: the answer is being changed, and the last mark counts no more. */
  onMark(mark: Mark | null): void;
  readonly mark: ReactNode;
}

function Feedback({ mark }: { mark: Mark | null }) {
  const { language } = useWords();
  const words = quizWords[language];
  const isRight = mark?.right === mark?.total;
  const partly =
    mark && !isRight && mark.total > 1 ? filled(words.partly, { right: mark.right, total: mark.total }) : '';
  const line = useRef<HTMLParagraphElement>(null);
  // On a phone the words are a strip under the map: what a press on the map came to may lie further down.
  useEffect(() => {
    if (mark) line.current?.scrollIntoView?.({ block: 'nearest' });
  }, [mark]);
  return (
    <p ref={line} role="status" className={styles.mark} data-right={mark ? isRight : undefined}>
      {mark && `${isRight ? words.right : words.wrong} ${[partly, mark.note].filter(Boolean).join(' ')}`}
    </p>
  );
}

type Identify = Extract<QuizSceneOf['quiz']['task'], { type: 'identify' }>;

function IdentifyTask({ task, seed, onMark, mark }: TaskProps<Identify>) {
  const { say } = useWords();
  return (
    <>
      <ul className={styles.choices}>
        {task.choices.map((choice, at) => (
          <li key={choice.en}>
            <label className={styles.choice}>
              <input
                type="radio"
                name={seed}
                onChange={() => onMark({ answer: say(choice), right: at === task.answer ? 1 : 0, total: 1 })}
              />
              {say(choice)}
            </label>
          </li>
        ))}
      </ul>
      {mark}
    </>
  );
}
