import { Check, X } from 'lucide-react';
import { choiceLetter, choicesOf } from '../../domain/quiz-choices.ts';
import type { Tour } from '../../domain/tour.ts';
import { type QuizScene, quizScenesOf } from '../../export/quiz-questions.ts';
import { hasResults, type QuizAnswers } from '../../export/quiz-results.ts';
import { quizWords } from '../../i18n/late/quiz.ts';
import { quizExportWords } from '../../i18n/late/quiz-exports.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { selectScene, useDeck } from '../../state/deck.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import styles from './quiz-exports.module.css';

interface Props {
  readonly tour: Tour;
  readonly answers: QuizAnswers;
}

/** What the class said and what was answered, question by question. */
export function QuizResults({ tour, answers }: Props) {
  const { language } = useWords();
  const words = quizExportWords[language];
  return (
    <section>
      <h3>{words.results}</h3>
      <p className={styles.note}>{words.kept}</p>
      {!hasResults(answers) && <p>{words.none}</p>}
      {quizScenesOf(tour).map((scene) => (
        <Result key={scene.id} scene={scene} answers={answers} />
      ))}
    </section>
  );
}

function Result({ scene, answers }: { scene: QuizScene; answers: QuizAnswers }) {
  const { language, say } = useWords();
  const words = quizExportWords[language];
  const atlas = useAtlas(readyAtlas);
  const hands = answers.hands[scene.id]?.some((count) => typeof count === 'number') ? answers.hands[scene.id] : null;
  const tries = answers.tries[scene.id] ?? [];
  const choices = choicesOf(scene.quiz.task, atlas);
  // The class may see this while it still thinks.
  const isOpen = useDeck((state) => selectScene(state)?.id === scene.id && state.deck.step === 0);
  if (!hands && tries.length === 0) return null;
  return (
    <div className={styles.result}>
      <h4>{say(scene.quiz.question)}</h4>
      {hands && (
        <ul aria-label={words.hands}>
          {choices?.names.map((name, at) => (
            <li key={name.en}>
              {at === choices.right && !isOpen && <Check aria-label={words.yes} size={18} strokeWidth={2.5} />}{' '}
              {choiceLetter(at)} {say(name)}: <strong>{hands[at] ?? '–'}</strong>
            </li>
          ))}
        </ul>
      )}
      {tries.length > 0 && (
        <ol aria-label={words.tries}>
          {tries.map((attempt, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: tries are only added at the end
            <li key={at}>
              <Outcome {...attempt} /> {attempt.answer}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** Right, wrong, or so many of so many. */
function Outcome({ right, total }: { right: number; total: number }) {
  const { language } = useWords();
  const words = quizWords[language];
  if (right === total) return <Check aria-label={words.right} size={18} strokeWidth={2.5} />;
  if (total === 1) return <X aria-label={words.wrong} size={18} strokeWidth={2.5} />;
  return <span>{filled(words.partly, { right, total })}</span>;
}
