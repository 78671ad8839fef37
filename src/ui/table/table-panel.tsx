import { X } from 'lucide-react';
import { useEffect, useId, useMemo, useState } from 'react';
import { rowMeets, rowTotal, type TableMode, tableModes, tableRows } from '../../domain/table-rows.ts';
import { tableWords } from '../../i18n/late/table.ts';
import { hover, setTable } from '../../state/actions.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas, selectDay, selectMatches, selectVisible } from '../../state/selectors.ts';
import { Segments } from '../kit/segments.tsx';
import { useWords } from '../kit/words.tsx';
import { InView } from './in-view.tsx';
import { onListInView } from './list-in-view.ts';
import { RowCount } from './row-count.tsx';
import styles from './table.module.css';
import { TableEmpty } from './table-empty.tsx';
import { useTableFocus } from './table-focus.ts';
import { TableGrid } from './table-grid.tsx';
import { TableLoad } from './table-load.tsx';

/** The map's peer: everything that passes the filters on the day, as a table that fills the place it is given. */
export default function TablePanel() {
  const { formats, language, messages } = useWords();
  const words = tableWords[language];
  const [mode, setMode] = useState<TableMode>('parts');
  const [isNarrowed, setNarrowed] = useState(false);
  const atlas = useAtlas(readyAtlas);
  const shown = useAtlas(selectVisible);
  const day = useAtlas(selectDay);
  const mapBounds = useAtlas((state) => state.bounds);
  const isFiltered = useAtlas(
    (state) => selectMatches(state) !== null || Object.values(state.view.filters).some((chosen) => chosen !== null),
  );
  const bounds = isNarrowed ? mapBounds : null;
  const passing = useMemo(() => (atlas && shown ? tableRows(atlas, shown, day, mode) : []), [atlas, shown, day, mode]);
  const rows = useMemo(() => (bounds ? passing.filter((row) => rowMeets(row, bounds)) : passing), [passing, bounds]);
  const titleId = useId();
  const { heading, handlers } = useTableFocus();
  /** The keyboard waits on the title until there are rows to go into. Going elsewhere, the reader calls it off. */
  const [isEntered, setEntered] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for as long as the table is there
  useEffect(
    () =>
      onListInView(() => {
        heading.current?.focus({ preventScroll: true });
        setNarrowed(true);
        setEntered(true);
      }),
    [],
  );
  // A row that goes away under the pointer leaves nothing lit.
  useEffect(() => () => hover(null), []);

  const narrowed = [...(isFiltered ? [words.filtersOn] : []), ...(bounds ? [words.onlyInView] : [])];
  return (
    <section id="table" className={styles.panel} aria-labelledby={titleId} {...handlers}>
      <header className={styles.head}>
        <div className={styles.title}>
          <h2 ref={heading} id={titleId} tabIndex={-1} onBlur={() => setEntered(false)}>
            {words.title}
          </h2>
          {atlas && (
            <>
              <RowCount
                words={words.count(formats.number(rows.length), formats.number(rowTotal(atlas, mode)), narrowed)}
              />
              <p className={styles.day}>{words.day(formats.date(day))}</p>
            </>
          )}
        </div>
        <div className={styles.controls}>
          <Segments<TableMode>
            name="table-mode"
            label={words.modes}
            value={mode}
            options={tableModes.map((value) => ({ value, label: words.mode[value] }))}
            onChange={setMode}
          />
          <InView isOn={isNarrowed} isPossible={mapBounds !== null} onChange={setNarrowed} />
        </div>
        <button
          type="button"
          className={styles.close}
          aria-label={words.close}
          title={words.close}
          onClick={() => setTable(false)}
        >
          <X aria-hidden size={18} strokeWidth={1.5} />
        </button>
      </header>
      {!atlas ? (
        <TableLoad />
      ) : rows.length === 0 ? (
        <TableEmpty
          isViewToBlame={passing.length > 0}
          onShowAll={() => setNarrowed(false)}
          onUndone={() => heading.current?.focus({ preventScroll: true })}
        />
      ) : (
        <TableGrid key={mode} rows={rows} mode={mode} labelledBy={titleId} isEntered={isEntered && bounds !== null} />
      )}
      {mode === 'projects' && isFiltered && rows.length > 0 && (
        <p className={styles.note}>
          {words.passingOnly} {messages.explore.totalsNote}
        </p>
      )}
    </section>
  );
}
