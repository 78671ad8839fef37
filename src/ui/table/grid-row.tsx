import { memo } from 'react';
import type { TableColumn, TableRow } from '../../domain/table-rows.ts';
import { hover, select } from '../../state/actions.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas, selectSelection } from '../../state/selectors.ts';
import type { AtlasState } from '../../state/store.ts';
import { CellContent } from './cell-content.tsx';
import styles from './table.module.css';

interface Props {
  readonly row: TableRow;
  /** Its place among the rows that are there, from 0. */
  readonly index: number;
  readonly columns: readonly TableColumn[];
  /** The column in which the keyboard stands, where it stands in this row. */
  readonly active: TableColumn | null;
  /** Tells the virtual scroller how high the row came out. */
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
}

/** Lit by itself; a project also by any of its parts, as in the list. */
function isLit(state: AtlasState, row: TableRow): boolean {
  const { hover: lit } = state.pointer;
  if (lit === null) return false;
  return lit === row.id || (row.kind === null && readyAtlas(state)?.featureById.get(lit)?.projectId === row.id);
}

function isSelected(state: AtlasState, row: TableRow): boolean {
  const selection = selectSelection(state);
  if (!selection) return false;
  return row.kind === null ? selection.project.id === row.id : selection.feature?.id === row.id;
}

/** One project or part. A click anywhere selects it; the keyboard does so from the grid. */
export const GridRow = memo(function GridRow({ row, index, columns, active, measure }: Props) {
  const lit = useAtlas((state) => isLit(state, row));
  const selected = useAtlas((state) => isSelected(state, row));
  return (
    <tr
      ref={measure}
      data-index={index}
      data-lit={lit || undefined}
      className={styles.row}
      style={{ '--sector': `var(--sector-${row.project.sector})` }}
      aria-rowindex={index + 2}
      aria-selected={selected}
      onClick={() => select(row.id, row.bounds)}
      onMouseEnter={() => hover(row.id)}
      onMouseLeave={() => hover(null)}
    >
      {columns.map((column, at) => {
        const Cell = column === 'name' ? 'th' : 'td';
        return (
          <Cell
            key={column}
            role={column === 'name' ? 'rowheader' : 'gridcell'}
            scope={column === 'name' ? 'row' : undefined}
            data-cell={`${index + 1}:${at}`}
            data-column={column}
            aria-colindex={at + 1}
            tabIndex={column === active ? 0 : -1}
          >
            <CellContent row={row} column={column} />
          </Cell>
        );
      })}
    </tr>
  );
});
