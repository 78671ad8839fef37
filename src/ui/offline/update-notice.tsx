import { offlineWords } from '../../i18n/late/offline.ts';
import { useUpdate } from '../../state/offline.ts';
import { Message } from '../chrome/notices.tsx';
import { useWords } from '../kit/words.tsx';

/** A new version waits; it comes when the reader says so, and never by itself. */
export function UpdateNotice() {
  const { language } = useWords();
  const words = offlineWords[language];
  const update = useUpdate();
  if (!update) return null;
  return (
    <Message
      action={
        <button type="button" onClick={update}>
          {words.reload}
        </button>
      }
    >
      {words.update}
    </Message>
  );
}
