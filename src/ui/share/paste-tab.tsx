import { useState } from 'react';
import { cardSize } from '../../domain/view-page.ts';
import { filled } from '../../i18n/plural-forms.ts';
import exported from '../export/export-dialog.module.css';
import { lostWords } from './lost-words.ts';
import styles from './share.module.css';
import { useShareWords } from './share-words.ts';
import type { Shared } from './shared.ts';
import { SnippetField } from './snippet-field.tsx';

/** The address of the nearest page, which editors turn into a map or a card, and an honest word on what it lacks. */
export function PasteTab({ shared }: { shared: Shared }) {
  const words = useShareWords();
  const { lost, card } = shared.page;
  return (
    <>
      <p>{words.paste.meaning}</p>
      <SnippetField label={words.paste.label} copyLabel={words.paste.copy} value={shared.addresses.page} rows={1} />
      {lost.length > 0 && (
        <p className={styles.notice}>{filled(words.paste.differs, { lost: lostWords(lost, words) })}</p>
      )}
      <Card key={card} address={card} />
    </>
  );
}

/** The picture of the card, in its place from the beginning. Where it does not come there is no figure. */
function Card({ address }: { address: string }) {
  const words = useShareWords();
  const [isMissing, setMissing] = useState(false);
  if (isMissing) return null;
  return (
    <figure className={styles.card}>
      <img src={address} alt="" width={cardSize.width} height={cardSize.height} onError={() => setMissing(true)} />
      <figcaption className={exported.note}>{words.paste.card}</figcaption>
    </figure>
  );
}
