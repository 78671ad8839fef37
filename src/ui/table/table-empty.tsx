import { visible } from '../../domain/filters.ts';
import { tableWords } from '../../i18n/late/table.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { setYear } from '../../state/actions.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas, selectDay, selectMatches } from '../../state/selectors.ts';
import { useWords } from '../kit/words.tsx';
import { EmptyResult } from '../results/empty-result.tsx';
import styles from './table.module.css';

interface Props {
  /** True where rows pass the filters and only the view of the map leaves none. */
  readonly isViewToBlame: boolean;
  onShowAll(): void;
  /** What was undone takes its button along: the keyboard must go on somewhere. */
  onUndone(): void;
}

/** No rows: whether the view of the map, the year or a filter did it, and the way back. */
export function TableEmpty({ isViewToBlame, onShowAll, onUndone }: Props) {
  const { formats, language, messages } = useWords();
  const words = tableWords[language];
  const year = useAtlas(({ view }) => view.year);
  const day = useAtlas(selectDay);
  const isYearToBlame = useAtlas(passesToday) && year !== null;
  const undo = (action: () => void) => () => {
    action();
    onUndone();
  };
  if (isViewToBlame)
    return (
      <div className={styles.empty}>
        <p>{words.emptyView}</p>
        <button type="button" onClick={undo(onShowAll)}>
          {words.showAll}
        </button>
      </div>
    );
  if (isYearToBlame)
    return (
      <div className={styles.empty}>
        <p>{words.emptyDay(formats.date(day))}</p>
        <button type="button" onClick={undo(() => setYear(null))}>
          {filled(messages.explore.undo, { filter: words.year(String(year)) })}
        </button>
      </div>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: comes after the buttons inside, which have done their work by then
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key on a button is a click
    <div className={styles.empty} onClick={onUndone}>
      <EmptyResult />
    </div>
  );
}

/** Whether the filters would show something on the day of the data. */
function passesToday(state: Parameters<typeof selectMatches>[0]): boolean {
  const atlas = readyAtlas(state);
  return atlas !== null && visible(atlas, state.view.filters, selectMatches(state)).projects.length > 0;
}
