import { offlineWords } from '../../i18n/late/offline.ts';
import { useUpdate } from '../../state/offline.ts';
import { useWords } from '../kit/words.tsx';
import styles from './layers.module.css';

/** A new version waits. Only in the overview, which nobody shows a class: never over a scene, and never by itself. */
export function UpdateLine() {
  const { language } = useWords();
  const words = offlineWords[language];
  const update = useUpdate();
  if (!update) return null;
  return (
    <p className={styles.update}>
      {words.update}{' '}
      <button type="button" className={styles.button} onClick={update}>
        {words.reload}
      </button>
    </p>
  );
}
