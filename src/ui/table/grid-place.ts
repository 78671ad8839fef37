import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { TableColumn, TableRow } from '../../domain/table-rows.ts';
import { hover } from '../../state/actions.ts';
import { placeAfter } from './grid-keys.ts';

/** The cell in which the keyboard stands, by name: sorting moves it along. `row: null` is the header. */
interface ActiveCell {
  readonly row: string | null;
  readonly column: TableColumn;
}

interface Grid {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  /** Enter or Space on a row. */
  onChoose(row: TableRow): void;
}

/** Rows that a page key passes where nothing is measured yet. */
const usualPage = 10;

/**
 * The one cell of the grid that Tab reaches, and the keys that move it. What has left the table under the keyboard
 * gives the focus to the head of its column.
 */
export function useGridPlace({ table, rows, columns, onChoose }: Grid) {
  const [active, setActive] = useState<ActiveCell>({ row: null, column: 'name' });
  const isInside = useRef(false);
  const isMoving = useRef(false);
  const row = active.row === null ? 0 : rows.findIndex(({ id }) => id === active.row) + 1;
  const column = Math.max(0, columns.indexOf(active.column));

  useLayoutEffect(() => {
    const hasLostFocus = isInside.current && document.activeElement === document.body;
    if (!isMoving.current && !hasLostFocus) return;
    isMoving.current = false;
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`);
    cell?.focus({ preventScroll: true });
    // The style sheet keeps the scroller's edge clear of the header and the first column, which stay where they are.
    const scroller = table.current?.parentElement;
    if (column === 0 && scroller) scroller.scrollLeft = 0;
    cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  });

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const chosen = rows[row - 1];
    if (chosen && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      onChoose(chosen);
      return;
    }
    const reach = { lastRow: rows.length, lastColumn: columns.length - 1, page: pageOf(table.current) };
    const next = placeAfter({ row, column }, event.key, event.ctrlKey, reach);
    if (!next) return;
    event.preventDefault();
    isMoving.current = true;
    setActive({ row: rows[next.row - 1]?.id ?? null, column: columns[next.column] ?? 'name' });
  };

  /** A click or a screen reader may put the focus into any cell. */
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    isInside.current = true;
    const [atRow = 0, atColumn = 0] = (target.dataset.cell ?? '').split(':').map(Number);
    const there = { row: rows[atRow - 1]?.id ?? null, column: columns[atColumn] ?? 'name' };
    if (there.row !== active.row || there.column !== active.column) setActive(there);
    hover(there.row);
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
    // React tells no blur of what it takes away itself: this is the reader leaving, maybe for nowhere.
    isInside.current = currentTarget.contains(relatedTarget);
    hover(null);
  };
  return { row, column, handlers: { onKeyDown, onFocus, onBlur } };
}

function pageOf(table: HTMLTableElement | null): number {
  const view = table?.parentElement?.clientHeight ?? 0;
  const head = table?.tHead?.offsetHeight ?? 0;
  const rowHeight = table?.querySelector<HTMLElement>('tbody [data-index]')?.offsetHeight ?? 0;
  return view > 0 && rowHeight > 0 ? Math.max(1, Math.floor((view - head) / rowHeight) - 1) : usualPage;
}
