import { useAtlas } from '../../state/hooks.ts';
import { loadTheAtlas } from '../../state/loading.ts';
import { Failure } from '../detail/failure.tsx';
import { useWords } from '../kit/words.tsx';
import styles from './table.module.css';

/** Before there are rows: on their way, or failed with the reason and another try. */
export function TableLoad() {
  const { messages } = useWords();
  const atlas = useAtlas((state) => state.atlas);
  return (
    <div className={styles.empty}>
      {atlas.type === 'failed' ? (
        <Failure title={messages.chrome.notices.atlasFailed} issue={atlas.issue} retry={() => void loadTheAtlas()} />
      ) : (
        <p>{messages.explore.loading}</p>
      )}
    </div>
  );
}
