import { useEditor } from '../../state/editor.ts';
import { useEditing } from './editing-words.ts';
import styles from './editor.module.css';

/** Whether the browser keeps what is made: it says so only aloud where it does not. */
export function Keeping() {
  const { words } = useEditing();
  const keeping = useEditor((state) => state.keeping);
  const changed = useEditor((state) => state.changedElsewhere);
  return (
    <>
      {keeping === 'kept' ? (
        <p className={styles.note}>{words.keptHere}</p>
      ) : (
        <p className={styles.warning} role="alert">
          {words.pageOnly}
        </p>
      )}
      {changed > 0 && (
        <p key={changed} className={styles.warning} role="alert">
          {words.elsewhere}
        </p>
      )}
    </>
  );
}
