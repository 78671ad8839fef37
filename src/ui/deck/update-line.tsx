import { offlineWords } from '../../i18n/late/offline.ts';
import { useOffline } from '../../state/offline.ts';
import { useWords } from '../kit/words.tsx';
import styles from './layers.module.css';

/** A new version waits. Only in the overview, which nobody shows a class: never over a scene, and never by itself. */
export function UpdateLine() {
  const { language } = useWords();
  const words = offlineWords[language];
  const hasUpdate = useOffline((state) => state.hasUpdate);
  const keeper = useOffline((state) => state.keeper);
  if (!hasUpdate) return null;
  return (
    <p className={styles.update}>
      {words.update}{' '}
      <button type="button" className={styles.button} onClick={() => keeper?.update()}>
        {words.reload}
      </button>
    </p>
  );
}
