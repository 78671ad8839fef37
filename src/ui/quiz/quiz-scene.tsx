import { QrCode } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Scene } from '../../domain/tour-scene.ts';
import { quizWords } from '../../i18n/late/quiz.ts';
import { runDeck, useDeck } from '../../state/deck.ts';
import { useAtlas } from '../../state/hooks.ts';
import { emptyOverlay, overlayStore } from '../../state/overlay.ts';
import { type QuizMode, setQuizMode, useQuiz } from '../../state/quiz.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { Segments } from '../kit/segments.tsx';
import { useWords } from '../kit/words.tsx';
import { Answer } from './answer.tsx';
import { ClassTask } from './class-task.tsx';
import styles from './quiz.module.css';
import { SelfTask } from './self-task.tsx';

export type QuizSceneOf = Extract<Scene, { kind: 'quiz' }>;

/** A question: to the class, which talks until the answer is shown, or to each reader with a check. */
export default function QuizScene({ scene }: { scene: QuizSceneOf }) {
  const { language, say } = useWords();
  const words = quizWords[language];
  const asked = useDeck(({ address }) => address.ask === true);
  const chosen = useQuiz((state) => state.mode);
  // Who has opened the link of a question answers it alone.
  const mode = asked ? 'self' : chosen;
  const isRevealed = useDeck(({ deck }) => deck.step > 0);
  const answer = useRef<HTMLHeadingElement>(null);
  const wasRevealed = useRef(isRevealed);
  // Who asks for the answer is taken to it.
  useEffect(() => {
    if (isRevealed && !wasRevealed.current) {
      answer.current?.focus({ preventScroll: true });
      answer.current?.parentElement?.scrollIntoView?.({ block: 'nearest' });
    }
    wasRevealed.current = isRevealed;
  }, [isRevealed]);
  useMarkedPlace(scene, isRevealed);
  const Task = mode === 'class' ? ClassTask : SelfTask;
  return (
    <div className={styles.quiz}>
      <p className={styles.question}>{say(scene.quiz.question)}</p>
      <Task key={`${scene.id} ${mode}`} scene={scene} isRevealed={isRevealed} />
      {isRevealed ? (
        <section className={styles.answer}>
          <h3 ref={answer} tabIndex={-1}>
            {words.answer}
          </h3>
          <Answer quiz={scene.quiz} />
          <p>{say(scene.quiz.explanation)}</p>
        </section>
      ) : (
        <div className={styles.ways}>
          <button type="button" className={styles.button} onClick={() => runDeck('next')}>
            {words.show}
          </button>
          {!asked && (
            <>
              <Segments<QuizMode>
                name="quiz-mode"
                label={words.mode}
                value={mode}
                options={[
                  { value: 'class', label: words.class },
                  { value: 'self', label: words.self },
                ]}
                onChange={setQuizMode}
              />
              <button
                type="button"
                className={styles.icon}
                aria-label={words.link}
                title={words.link}
                onClick={() => runDeck('questions')}
              >
                <QrCode aria-hidden size={22} strokeWidth={1.5} />
              </button>
            </>
          )}
        </div>
      )}
    </div>
  );
}

/** Marks the place that was to be found: not every place has a sign of its own on the map. */
function useMarkedPlace({ quiz: { task } }: QuizSceneOf, isRevealed: boolean): void {
  const atlas = useAtlas(readyAtlas);
  const target = task.type === 'locate' && isRevealed ? atlas?.featureById.get(task.target) : undefined;
  useEffect(() => {
    if (!target) return;
    const [west, south, east, north] = target.bounds;
    overlayStore.setState({ overlay: { ...emptyOverlay, corners: [[(west + east) / 2, (south + north) / 2]] } });
    return () => overlayStore.setState({ overlay: emptyOverlay });
  }, [target]);
}
