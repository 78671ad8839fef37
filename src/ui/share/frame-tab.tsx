import { filled } from '../../i18n/plural-forms.ts';
import exported from '../export/export-dialog.module.css';
import { lostWords } from './lost-words.ts';
import styles from './share.module.css';
import { useShareWords } from './share-words.ts';
import type { Shared } from './shared.ts';
import { SnippetField } from './snippet-field.tsx';

interface Props {
  readonly kind: 'iframe' | 'element';
  readonly shared: Shared;
  readonly code: string;
}

/** The code of a live map in another page: by itself, or with our script. And honestly, what it does not show. */
export function FrameTab({ kind, shared, code }: Props) {
  const words = useShareWords();
  const { label, copy, meaning } = words[kind];
  const { options, what, page } = shared;
  const isStill = options.interact === 'static';
  const isPressed = options.load === 'click';
  const lacking = isStill ? words.still : words.posterFirst;
  return (
    <>
      <p>{meaning}</p>
      <SnippetField label={label} copyLabel={copy} value={code} rows={kind === 'iframe' ? 5 : 8} />
      {(isStill || isPressed) && page.lost.length > 0 && (
        <p className={styles.notice}>{filled(lacking, { lost: lostWords(page.lost, words) })}</p>
      )}
      {what.view.compare !== null && <p className={styles.notice}>{words.compared}</p>}
      {isPressed && !isStill && <p className={exported.note}>{words.quiet}</p>}
    </>
  );
}
