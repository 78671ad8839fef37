import { useAtlas } from '../../state/hooks.ts';
import { loadSearchIndex } from '../../state/loading.ts';
import { issueWords } from '../kit/issue-words.ts';
import { useWords } from '../kit/words.tsx';
import styles from './search-box.module.css';

/** The index could not be fetched: why, and another try. */
export function SearchFailure() {
  const { messages } = useWords();
  const search = useAtlas((state) => state.search);
  if (search.type !== 'failed') return null;
  return (
    <div role="alert" className={styles.message}>
      <strong>{messages.detail.failed.search}</strong> {issueWords(search.issue, messages.detail)}{' '}
      <button type="button" onClick={() => void loadSearchIndex()}>
        {messages.detail.failed.retry}
      </button>
    </div>
  );
}
