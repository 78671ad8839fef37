import { Download } from 'lucide-react';
import type { Tour } from '../../domain/tour.ts';
import type { Scene } from '../../domain/tour-scene.ts';
import { aikenFile } from '../../export/quiz-aiken.ts';
import { giftFile } from '../../export/quiz-gift.ts';
import type { QuestionFile, QuizInput } from '../../export/quiz-questions.ts';
import { hasResults, resultsCsv } from '../../export/quiz-results.ts';
import { deckWords } from '../../i18n/late/deck.ts';
import { quizExportWords } from '../../i18n/late/quiz-exports.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { linkToQuestion } from '../../state/deck.ts';
import { useAtlas } from '../../state/hooks.ts';
import { useQuiz } from '../../state/quiz.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { Layer } from '../deck/layer.tsx';
import { saveFile } from '../kit/save-file.ts';
import { useWords } from '../kit/words.tsx';
import { QuestionLink } from './question-link.tsx';
import styles from './quiz-exports.module.css';
import { QuizResults } from './quiz-results.tsx';

/** What leaves a tour's questions: the link of this one for pupils, what was answered, files for other programs. */
export default function QuizExports({ tour, scene }: { tour: Tour; scene: Scene }) {
  const { language } = useWords();
  const answers = useQuiz((state) => state);
  return (
    <Layer layer="questions" title={deckWords[language].commands.questions}>
      {scene.kind === 'quiz' && <QuestionLink scene={scene.id} />}
      <QuizResults tour={tour} answers={answers} />
      <Files tour={tour} />
    </Layer>
  );
}

function Files({ tour }: { tour: Tour }) {
  const { language, messages } = useWords();
  const words = quizExportWords[language];
  const atlas = useAtlas(readyAtlas);
  const answers = useQuiz((state) => state);
  const input: QuizInput = {
    tour,
    atlas: atlas ?? { featureById: new Map() },
    language,
    messages,
    linkTo: (id) => linkToQuestion(id, language),
  };
  const save = (name: string, type: string, text: string) =>
    saveFile(`corridors-${tour.id}-${name}`, new Blob([text], { type: `${type};charset=utf-8` }));
  const csv = () => save(`results-${language}.csv`, 'text/csv', resultsCsv({ tour, atlas, language }, answers));
  return (
    <section>
      <h3>{words.files}</h3>
      <ul className={styles.files}>
        <File name="csv" isOff={!hasResults(answers)} onPress={csv} />
        {/* Without the list of places an order would have no names. */}
        {atlas && (
          <>
            <Questions name="gift" file={giftFile(input)} onSave={save} />
            <Questions name="aiken" file={aikenFile(input)} onSave={save} />
          </>
        )}
      </ul>
    </section>
  );
}

interface QuestionsProps {
  readonly name: 'gift' | 'aiken';
  readonly file: QuestionFile;
  onSave(name: string, type: string, text: string): void;
}

function Questions({ name, file: { text, leftOut }, onSave }: QuestionsProps) {
  const { language } = useWords();
  return (
    <File
      name={name}
      isOff={text === ''}
      leftOut={leftOut.map(({ question }) => question)}
      onPress={() => onSave(`quiz-${language}.${name}.txt`, 'text/plain', text)}
    />
  );
}

interface FileProps {
  readonly name: 'csv' | 'gift' | 'aiken';
  readonly isOff: boolean;
  readonly leftOut?: readonly string[];
  onPress(): void;
}

/** A file to save: its button, what it is for, and what is not in it. */
function File({ name, isOff, leftOut = [], onPress }: FileProps) {
  const { language } = useWords();
  const words = quizExportWords[language];
  return (
    <li>
      <button
        type="button"
        className={styles.button}
        aria-disabled={isOff || undefined}
        onClick={() => {
          if (!isOff) onPress();
        }}
      >
        <Download aria-hidden size={20} strokeWidth={1.5} /> {words[name]}
      </button>
      <p className={styles.note}>
        {words.meaning[name]}
        {leftOut.length > 0 && `. ${filled(words.leftOut, { questions: leftOut.join(' · ') })}`}
      </p>
    </li>
  );
}
