import { Plus, Trash2 } from 'lucide-react';
import { type Quiz, quizLimits, type TaskOf } from '../../domain/tour-quiz.ts';
import type { Scene } from '../../domain/tour-scene.ts';
import { editorWords } from '../../i18n/late/editor.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { editScene } from '../../state/editor.ts';
import { useEditing } from './editing-words.ts';
import styles from './editor.module.css';
import fields from './fields.module.css';
import { IconButton } from './icon-button.tsx';
import { WordsField } from './words-field.tsx';

type QuizScene = Extract<Scene, { kind: 'quiz' }>;

/** A question, its answers and the reason. Other tasks than a choice are made of the data and only their words change. */
export function QuizFields({ scene }: { scene: QuizScene }) {
  const { words, lang, written, rewrite } = useEditing();
  const { quiz } = scene;
  const change = (next: Partial<Quiz>, about: string | null) =>
    editScene({ ...scene, quiz: { ...quiz, ...next } }, about);
  return (
    <>
      <WordsField
        label={words.question}
        value={written(quiz.question)}
        most={quizLimits.question}
        rows={2}
        isNeeded
        lang={lang}
        onChange={(said) => change({ question: rewrite(quiz.question, said) }, 'question')}
      />
      {quiz.task.type === 'identify' ? (
        <Choices task={quiz.task} name={scene.id} onChange={(task, about) => change({ task }, about)} />
      ) : (
        <p className={styles.note}>{words.otherQuiz}</p>
      )}
      <WordsField
        label={words.explanation}
        value={written(quiz.explanation)}
        most={quizLimits.explanation}
        rows={2}
        isNeeded
        lang={lang}
        onChange={(said) => change({ explanation: rewrite(quiz.explanation, said) }, 'explanation')}
      />
    </>
  );
}

interface ChoicesProps {
  readonly task: TaskOf<'identify'>;
  readonly name: string;
  onChange(task: TaskOf<'identify'>, about: string | null): void;
}

function Choices({ task, name, onChange }: ChoicesProps) {
  const { words, lang, written, rewrite, inEach } = useEditing();
  const { choices, answer } = task;
  const add = () => {
    const numbered = inEach((language) => filled(editorWords[language].choice, { n: choices.length + 1 }));
    onChange({ ...task, choices: [...choices, numbered] }, null);
  };
  // The right one stays right while another goes; where it goes itself, the first is.
  const remove = (at: number) =>
    onChange(
      { ...task, choices: choices.toSpliced(at, 1), answer: at === answer ? 0 : answer - (at < answer ? 1 : 0) },
      null,
    );
  return (
    <fieldset className={fields.choices}>
      <legend className={fields.label}>{words.choices}</legend>
      {choices.map((choice, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an answer is known by its place
        <div key={at} className={fields.choice}>
          <input
            type="radio"
            name={`right-${name}`}
            checked={at === answer}
            aria-label={filled(words.right, { n: at + 1 })}
            title={filled(words.right, { n: at + 1 })}
            onChange={() => onChange({ ...task, answer: at }, null)}
          />
          <WordsField
            label={filled(words.choice, { n: at + 1 })}
            value={written(choice)}
            most={quizLimits.choice}
            isNeeded
            lang={lang}
            onChange={(said) => onChange({ ...task, choices: choices.with(at, rewrite(choice, said)) }, `choice ${at}`)}
          />
          {choices.length > quizLimits.fewestChoices && (
            <IconButton icon={Trash2} label={filled(words.removeChoice, { n: at + 1 })} onClick={() => remove(at)} />
          )}
        </div>
      ))}
      {choices.length < quizLimits.mostChoices && (
        <button type="button" className={styles.button} onClick={add}>
          <Plus aria-hidden size={16} strokeWidth={1.5} /> {words.addChoice}
        </button>
      )}
    </fieldset>
  );
}
