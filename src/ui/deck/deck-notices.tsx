import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { deckWords } from '../../i18n/late/deck.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { dismiss } from '../../state/actions.ts';
import { deckStore, loadDeckAtlas, useDeck } from '../../state/deck.ts';
import { useAtlas } from '../../state/hooks.ts';
import { noticeWords } from '../chrome/notice-words.ts';
import { useWords } from '../kit/words.tsx';
import styles from './layers.module.css';

function Notice({ children, onDismiss }: { children: ReactNode; onDismiss?: () => void }) {
  const { language } = useWords();
  const { dismiss: label } = deckWords[language];
  return (
    <div className={styles.notice} role="alert">
      <p>{children}</p>
      {onDismiss && (
        <button type="button" aria-label={label} title={label} onClick={onDismiss}>
          <X aria-hidden size={20} strokeWidth={1.5} />
        </button>
      )}
    </div>
  );
}

/** What a class should not be left to wonder about: a scene that is not there, a file that did not come. */
export function DeckNotices() {
  const { formats, language, messages } = useWords();
  const unknown = useDeck((state) => state.unknownScene);
  const notices = useAtlas((state) => state.notices);
  const isAtlasLost = useAtlas(({ atlas }) => atlas.type === 'failed');
  const { atlasFailed, retry } = messages.chrome.notices;
  return (
    <div className={styles.notices}>
      {unknown !== null && (
        <Notice onDismiss={() => deckStore.setState({ unknownScene: null })}>
          {filled(deckWords[language].unknownScene, { id: unknown })}
        </Notice>
      )}
      {isAtlasLost && (
        <Notice>
          {atlasFailed}{' '}
          <button type="button" className={styles.button} onClick={() => void loadDeckAtlas()}>
            {retry}
          </button>
        </Notice>
      )}
      {notices.map((notice) => (
        <Notice key={JSON.stringify(notice)} onDismiss={() => dismiss(notice)}>
          {noticeWords(notice, messages, formats)}
        </Notice>
      ))}
    </div>
  );
}
