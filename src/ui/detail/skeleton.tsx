import { useWords } from '../kit/words.tsx';
import styles from './skeleton.module.css';

/** The shape of the panel while its details are on their way: the same heights, so that nothing jumps. */
export function Skeleton() {
  const { messages } = useWords();
  return (
    <div className={styles.skeleton}>
      <p role="status" className="visually-hidden">
        {messages.detail.loading}
      </p>
      <div className={styles.tabs} />
      <div className={styles.cards} />
      <div className={styles.lines} />
    </div>
  );
}
