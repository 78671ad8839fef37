import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import type { TableColumn } from '../../domain/table-rows.ts';
import { tableWords } from '../../i18n/late/table.ts';
import { useWords } from '../kit/words.tsx';

type Order = 'asc' | 'desc' | false;

const spokenOrder = { asc: 'ascending', desc: 'descending' } as const;

interface Props {
  readonly column: TableColumn;
  /** Its place among the columns that are there, from 0. */
  readonly at: number;
  readonly order: Order;
  readonly isActive: boolean;
  onSort(): void;
}

/** The head of a column is the button that sorts by it: from one end, from the other, and back to the atlas' order. */
export function HeaderCell({ column, at, order, isActive, onSort }: Props) {
  const { language } = useWords();
  return (
    <th scope="col" aria-sort={order ? spokenOrder[order] : 'none'} aria-colindex={at + 1} data-column={column}>
      <button type="button" data-cell={`0:${at}`} tabIndex={isActive ? 0 : -1} onClick={onSort}>
        <span>{tableWords[language].column[column]}</span>
        <OrderSign order={order} />
      </button>
    </th>
  );
}

function OrderSign({ order }: { order: Order }) {
  const Sign = order === 'asc' ? ArrowUp : order === 'desc' ? ArrowDown : ChevronsUpDown;
  return <Sign aria-hidden size={14} strokeWidth={1.5} data-order={order || undefined} />;
}
