import { offlineWords } from '../../i18n/late/offline.ts';
import { useOffline } from '../../state/offline.ts';
import { Message } from '../chrome/notices.tsx';
import { useWords } from '../kit/words.tsx';

/** A new version waits; it comes when the reader says so, and never by itself. */
export function UpdateNotice() {
  const { language } = useWords();
  const words = offlineWords[language];
  const hasUpdate = useOffline((state) => state.hasUpdate);
  const keeper = useOffline((state) => state.keeper);
  if (!hasUpdate) return null;
  return (
    <Message
      action={
        <button type="button" onClick={() => keeper?.update()}>
          {words.reload}
        </button>
      }
    >
      {words.update}
    </Message>
  );
}
