import { type FocusEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { TableColumn, TableRow } from '../../domain/table-rows.ts';
import { hover } from '../../state/actions.ts';
import { isVertical, placeAfter } from './grid-keys.ts';

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

/** A move that focus and scroller have yet to follow (grid-focus.ts): from row to row, or among the columns of one. */
type Move = 'rows' | 'columns';

/** The one cell of the grid that Tab reaches, by number; row 0 is the header. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
  readonly move: RefObject<Move | null>;
  /** Whether the keyboard is in the grid. */
  readonly isInside: RefObject<boolean>;
}

/** Rows that a page key passes where nothing is laid out yet. */
const usualPage = 10;

/** Where the keyboard stands in the grid, and the keys that move it. */
export function useGridPlace({ table, rows, columns, onChoose }: Grid) {
  const [active, setActive] = useState<ActiveCell>({ row: null, column: 'name' });
  const isInside = useRef(false);
  const move = useRef<Move>(null);
  const row = active.row === null ? 0 : rows.findIndex(({ id }) => id === active.row) + 1;
  const column = Math.max(0, columns.indexOf(active.column));

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
    move.current = isVertical(event.key, event.ctrlKey) ? 'rows' : 'columns';
    setActive({ row: rows[next.row - 1]?.id ?? null, column: columns[next.column] ?? 'name' });
  };

  /** Puts the keyboard into the first row. */
  const enter = () => {
    move.current = 'rows';
    setActive({ row: rows[0]?.id ?? null, column: 'name' });
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
  const place: GridPlace = { row, column, move, isInside };
  return { place, enter, handlers: { onKeyDown, onFocus, onBlur } };
}

/** The rows in sight but one, which stays as the thread. They differ in height, so they are counted. */
function pageOf(table: HTMLTableElement | null): number {
  const start = table?.tHead?.getBoundingClientRect().bottom ?? 0;
  const end = table?.parentElement?.getBoundingClientRect().bottom ?? 0;
  const seen = [...(table?.querySelectorAll('tbody [data-index]') ?? [])].filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > start && top < end;
  });
  return seen.length > 0 ? Math.max(1, seen.length - 1) : usualPage;
}
