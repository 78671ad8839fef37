import { createColumnHelper, createSortedRowModel, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import {
  collatorOf,
  columnsOf,
  compareRows,
  hasValue,
  type Spoken,
  type TableColumn,
  type TableMode,
  type TableRow,
} from '../../domain/table-rows.ts';
import type { Words } from '../kit/words.tsx';

/** All that the table asks of its library: sorting. */
export const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

const column = createColumnHelper<typeof features, TableRow>();

/** Figures are of most interest from the largest, words from the first. */
const startsFromTheEnd: ReadonlySet<TableColumn> = new Set(['length', 'capacity']);

/** The columns of a mode, each sorted by the rule of its cells in the reader's language. */
export function columnsFor(mode: TableMode, words: Words) {
  const spoken = spokenIn(words);
  return columnsOf[mode].map((id) =>
    column.accessor((row): unknown => (hasValue(row, id) ? row : undefined), {
      id,
      sortFn: (a, b) => compareRows(id, a.original, b.original, spoken),
      sortUndefined: 'last',
      sortDescFirst: startsFromTheEnd.has(id),
    }),
  );
}

const spokenIn = ({ language, messages: { vocabulary }, say }: Words): Spoken => ({
  collator: collatorOf(language),
  text: say,
  kind: (kind) => vocabulary.kind[kind],
  countries: (countries) => countries.map((country) => vocabulary.country[country]).join(', '),
});

/** Pixels of each column; wider cards give all of them more. The first one's is the style sheet's. */
const widths: Readonly<Record<Exclude<TableColumn, 'name'>, number>> = {
  project: 150,
  sector: 146,
  kind: 176,
  status: 156,
  since: 128,
  length: 106,
  capacity: 132,
  countries: 112,
  accuracy: 118,
};
export const widthOf = (id: TableColumn): string => (id === 'name' ? 'var(--name)' : `${widths[id]}px`);
