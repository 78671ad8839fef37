import { useAtlas } from '../../state/hooks.ts';
import { useWords } from '../kit/words.tsx';
import styles from './claims.module.css';

/** Says within the page that a link was copied or not: the app's own notices lie behind an open dialog, unseen. */
export function CopyNotice() {
  const { messages } = useWords();
  const notice = useAtlas(({ notices }) => notices.findLast(({ type }) => type === 'copied' || type === 'copy-failed'));
  const { copied, copyFailed } = messages.chrome.notices;
  return (
    <p role="status" className={styles.copied}>
      {notice && <span>{notice.type === 'copied' ? copied : copyFailed}</span>}
    </p>
  );
}
