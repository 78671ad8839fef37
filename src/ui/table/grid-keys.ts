/** A cell of the grid by number; row 0 is the header. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How far the grid reaches: its last row and column, and how many rows a page key passes. */
export interface Reach {
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly page: number;
}

/**
 * Where a key leads, by the grid pattern of the ARIA practices; `null` for a key that moves nothing. At an edge the
 * place stays, and the key still belongs to the grid.
 */
export function placeAfter(place: Place, key: string, withControl: boolean, reach: Reach): Place | null {
  const { row, column } = place;
  const to = (nextRow: number, nextColumn: number): Place => ({
    row: Math.min(Math.max(nextRow, 0), reach.lastRow),
    column: Math.min(Math.max(nextColumn, 0), reach.lastColumn),
  });
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'PageUp':
      return to(row - reach.page, column);
    case 'PageDown':
      return to(row + reach.page, column);
    case 'Home':
      return to(withControl ? 0 : row, 0);
    case 'End':
      return to(withControl ? reach.lastRow : row, reach.lastColumn);
    default:
      return null;
  }
}

/** Whether a key leads up or down, so that the reader means to see the rows there. */
export const isVertical = (key: string, withControl: boolean): boolean =>
  /^(Arrow(Up|Down)|Page(Up|Down))$/.test(key) || (withControl && /^(Home|End)$/.test(key));
