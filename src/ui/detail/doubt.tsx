import type { Confidence } from '../../domain/vocabulary.ts';
import { useWords } from '../kit/words.tsx';
import styles from './panel.module.css';

/** Says in a word that a value is estimated, disputed or without a source; nothing where a source reports it. */
export function Doubt({ confidence }: { confidence: Confidence }) {
  const { messages } = useWords();
  if (confidence === 'reported') return null;
  return <span className={styles.doubt}>{messages.vocabulary.confidence[confidence]}</span>;
}
