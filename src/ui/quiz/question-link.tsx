import { Copy } from 'lucide-react';
import { qrPath } from '../../domain/qr-path.ts';
import { quizExportWords } from '../../i18n/late/quiz-exports.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { linkToQuestion } from '../../state/deck.ts';
import { useCopying } from '../export/copying.ts';
import { useWords } from '../kit/words.tsx';
import styles from './quiz-exports.module.css';

/** The link that asks this question on pupils' phones: to be scanned from the back of the room, or copied. */
export function QuestionLink({ scene }: { scene: string }) {
  const { language } = useWords();
  const words = quizExportWords[language];
  const address = linkToQuestion(scene, language);
  const code = qrPath(address);
  const { note, copy } = useCopying();
  return (
    <section className={styles.link}>
      <div>
        <h3>{words.link}</h3>
        <p>{words.linkMeaning}</p>
        <p className={styles.address}>
          <a href={address}>{address}</a>
        </p>
        <button type="button" className={styles.button} onClick={() => void copy(address)}>
          <Copy aria-hidden size={20} strokeWidth={1.5} /> {words.copy}
        </button>
        <p role="status">{note}</p>
      </div>
      {code && (
        <svg
          viewBox={`0 0 ${code.size} ${code.size}`}
          role="img"
          aria-label={filled(words.code, { address })}
          shapeRendering="crispEdges"
        >
          <path fill="#fff" d={`M0 0h${code.size}v${code.size}H0z`} />
          <path fill="#000" d={code.path} />
        </svg>
      )}
    </section>
  );
}
