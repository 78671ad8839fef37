import { X } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { dismiss } from '../../state/actions.ts';
import { useAtlas } from '../../state/hooks.ts';
import { newestLink } from '../../state/links.ts';
import { loadTheAtlas } from '../../state/loading.ts';
import { issueWords } from '../kit/issue-words.ts';
import { useWords } from '../kit/words.tsx';
import { noticeWords } from './notice-words.ts';
import styles from './notices.module.css';

/** How long a success is shown. */
const secondsOfSuccess = 6;

export function Message({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.message}>
      <p>{children}</p>
      {action}
    </div>
  );
}

/** Everything the app has to say on its own, politely: what failed and what goes on working. Late messages come last. */
export function Notices({ children }: { children?: ReactNode }) {
  const { messages, formats } = useWords();
  const notices = useAtlas((state) => state.notices);
  const map = useAtlas((state) => state.map);
  const online = useAtlas((state) => state.online);
  const atlas = useAtlas((state) => state.atlas);
  const words = messages.chrome.notices;
  // What went well need not be put away by hand.
  useEffect(() => {
    const done = notices.find((notice) => notice.type === 'copied');
    const timer = done && setTimeout(() => dismiss(done), secondsOfSuccess * 1000);
    return () => clearTimeout(timer);
  }, [notices]);
  const mapWords = { webgl: words.webgl, lost: words.lost, error: words.mapError };
  return (
    <div className={styles.notices} role="status" aria-label={words.label}>
      {!online && <Message>{words.offline}</Message>}
      {atlas.type === 'failed' && (
        <Message
          action={
            <button type="button" onClick={() => void loadTheAtlas()}>
              {words.retry}
            </button>
          }
        >
          {words.atlasFailed} {issueWords(atlas.issue, messages.detail)}
        </Message>
      )}
      {map.type === 'failed' && (
        <Message
          action={
            map.reason === 'webgl' ? undefined : (
              <button type="button" onClick={() => window.location.reload()}>
                {words.reload}
              </button>
            )
          }
        >
          {mapWords[map.reason]}
        </Message>
      )}
      {notices.map((notice) => (
        <Message
          key={JSON.stringify(notice)}
          action={
            <button type="button" aria-label={words.dismiss} title={words.dismiss} onClick={() => dismiss(notice)}>
              <X size={16} strokeWidth={1.5} aria-hidden />
            </button>
          }
        >
          {noticeWords(notice, messages, formats)}{' '}
          {notice.type === 'frozen' && <a href={newestLink()}>{words.newest}</a>}
        </Message>
      ))}
      {children}
    </div>
  );
}
