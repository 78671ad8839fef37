import { clockOf } from '../../domain/desk-timer.ts';
import type { Tour } from '../../domain/tour.ts';
import { deskWords } from '../../i18n/late/desk.ts';
import { useTalk } from '../../state/desk-talk.ts';
import { useWords } from '../kit/words.tsx';
import styles from './desk.module.css';

/** All scenes with their planned times: a press jumps there. */
export function SceneList({ tour, onGo }: { tour: Tour; onGo(scene: number): void }) {
  const { language, say } = useWords();
  const shown = useTalk(({ news }) => news.scene);
  return (
    <details className={styles.scenes}>
      <summary>{deskWords[language].scenes}</summary>
      <ol>
        {tour.scenes.map(({ id, title, seconds }, at) => (
          <li key={id}>
            <button type="button" aria-current={at === shown ? 'step' : undefined} onClick={() => onGo(at)}>
              <span>{at + 1}</span>
              <span>{say(title)}</span>
              <span>{clockOf(1000 * seconds)}</span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
