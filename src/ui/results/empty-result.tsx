import { filled } from '../../i18n/plural-forms.ts';
import { clearFilters, setFacet, setText } from '../../state/actions.ts';
import { useAtlas } from '../../state/hooks.ts';
import { selectBlocking } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import styles from './results.module.css';

/** Nothing passes: which filter did it, and the way back. */
export function EmptyResult() {
  const { messages } = useWords();
  const blocking = useAtlas(selectBlocking);
  const text = useAtlas(({ view }) => view.text);
  const { explore, vocabulary } = messages;
  /** The button goes away with what it undoes: the keyboard goes on at the list. */
  const undo = (action: () => void) => () => {
    action();
    document.getElementById('results')?.focus({ preventScroll: true });
  };
  return (
    <div className={styles.empty}>
      <p>{explore.empty}</p>
      {(blocking.length > 0 || text !== '') && <p>{explore.emptyBecause}</p>}
      <div className={styles.undo}>
        {text !== '' && (
          <button type="button" onClick={undo(() => setText(''))}>
            {filled(explore.undo, { filter: filled(explore.chipText, { text }) })}
          </button>
        )}
        {blocking.map((facet) => (
          <button key={facet} type="button" onClick={undo(() => setFacet(facet, null))}>
            {filled(explore.undo, { filter: vocabulary.facet[facet] })}
          </button>
        ))}
        <button type="button" onClick={undo(clearFilters)}>
          {explore.clear}
        </button>
      </div>
    </div>
  );
}
