import { Share2 } from 'lucide-react';
import { useState } from 'react';
import panel from '../detail/panel.module.css';
import exported from '../export/export-dialog.module.css';
import { useShareWords } from './share-words.ts';
import type { Shared } from './shared.ts';
import { SnippetField } from './snippet-field.tsx';

/** The link of the view, and the device's own way to hand it on where there is one (phones). */
export function LinkTab({ shared }: { shared: Shared }) {
  const words = useShareWords();
  const { app } = shared.addresses;
  const { title } = shared.caption;
  const [isFailed, setFailed] = useState(false);
  const hand = async () => {
    setFailed(false);
    try {
      await navigator.share({ title, url: app });
    } catch (error) {
      // The reader has thought better of it: no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setFailed(true);
    }
  };
  return (
    <>
      <p>{words.link.meaning}</p>
      <SnippetField label={words.link.label} copyLabel={words.link.copy} value={app} rows={2}>
        {typeof navigator.share === 'function' && (
          <button type="button" className={panel.button} onClick={() => void hand()}>
            <Share2 aria-hidden="true" size={16} strokeWidth={1.5} />
            {words.link.native}
          </button>
        )}
      </SnippetField>
      {isFailed && (
        <p role="alert" className={exported.failure}>
          {words.nativeFailed}
        </p>
      )}
    </>
  );
}
