import { useWords } from '../kit/words.tsx';
import styles from './chrome.module.css';

export function TitleBlock() {
  const { messages } = useWords();
  return (
    <header className={styles.title}>
      <h1>{messages.chrome.title}</h1>
      <p>{messages.chrome.tagline}</p>
    </header>
  );
}
