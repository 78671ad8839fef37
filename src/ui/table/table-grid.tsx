import { useTable } from '@tanstack/react-table';
import { useEffect, useId, useMemo, useRef } from 'react';
import { columnsOf, type TableMode, type TableRow } from '../../domain/table-rows.ts';
import { tableWords } from '../../i18n/late/table.ts';
import { select } from '../../state/actions.ts';
import { useAtlas } from '../../state/hooks.ts';
import { useWords } from '../kit/words.tsx';
import { columnsFor, features, widthOf } from './columns.ts';
import { useGridFocus } from './grid-focus.ts';
import { useGridPlace } from './grid-place.ts';
import { GridRow } from './grid-row.tsx';
import { HeaderCell } from './header-cell.tsx';
import styles from './table.module.css';
import { useVirtualRows } from './virtual-rows.ts';

interface Props {
  readonly rows: readonly TableRow[];
  readonly mode: TableMode;
  /** Id of the heading that names the grid. */
  readonly labelledBy: string;
  /** True when the keyboard is to go into the first row. */
  readonly isEntered: boolean;
}

/** The rows as an ARIA grid: one stop for Tab, arrows inside, sorted by the heads of its columns. */
export function TableGrid({ rows: data, mode, labelledBy, isEntered }: Props) {
  const words = useWords();
  const keysId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const definitions = useMemo(() => columnsFor(mode, words), [mode, words]);
  const model = useTable({ features, columns: definitions, data, getRowId: ({ id }) => id, enableMultiSort: false });
  const sorted = model.getRowModel().rows;
  const rows = useMemo(() => sorted.map(({ original }) => original), [sorted]);
  const columns = columnsOf[mode];
  const onChoose = ({ id, bounds }: TableRow) => select(id, bounds);
  const { place, enter, handlers } = useGridPlace({ table, rows, columns, onChoose });
  const { slots, measure, sight } = useVirtualRows(scroller, rows, place.row > 0 ? place.row - 1 : null);
  useGridFocus(table, place, sight);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, not again with other rows
  useEffect(() => {
    if (isEntered) enter();
  }, [isEntered]);

  const selection = useAtlas(({ view }) => view.selection);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is selected elsewhere comes into sight once, not again at every sorting
  useEffect(() => {
    const index = selection === null ? -1 : rows.findIndex(({ id }) => id === selection);
    if (index >= 0) sight.toRow(index);
  }, [selection]);

  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table with the keyboard of a grid
        role="grid"
        className={styles.grid}
        style={{ '--least': `calc(${columns.map(widthOf).join(' + ')})` }}
        aria-labelledby={labelledBy}
        aria-describedby={keysId}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        {...handlers}
      >
        <caption id={keysId} className="visually-hidden">
          {tableWords[words.language].keys}
        </caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column} style={{ '--width': widthOf(column) }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column, at) => (
              <HeaderCell
                key={column}
                column={column}
                at={at}
                order={model.getColumn(column)?.getIsSorted() ?? false}
                isActive={place.row === 0 && place.column === at}
                onSort={() => model.getColumn(column)?.toggleSorting()}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {slots.map((slot) => {
            if (slot.type === 'room')
              return (
                <tr key={slot.key} aria-hidden className={styles.room}>
                  <td colSpan={columns.length} style={{ height: slot.height }} />
                </tr>
              );
            const row = rows[slot.index];
            return (
              row && (
                <GridRow
                  key={row.id}
                  row={row}
                  index={slot.index}
                  columns={columns}
                  active={place.row === slot.index + 1 ? (columns[place.column] ?? null) : null}
                  measure={measure}
                />
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
