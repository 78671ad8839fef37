import type { View } from '../domain/view.ts';
import { restoreView } from './address.ts';
import { store } from './store.ts';

/*
 * Undo for exploring: filters, text, selection, years, table, projection and camera. What is not exploring (language,
 * theme, an open page) stays as it is. The browser's Back does more (it also leaves pages) and less (it knows no camera).
 */

const maxSteps = 100;
/** A camera that comes to rest so soon after a step belongs to it, milliseconds. */
const settles = 1500;

/** What undo gives back. */
const explored = ({ filters, text, dim, selection, year, compare, table, projection, camera }: View) => ({
  filters,
  text,
  dim,
  selection,
  year,
  compare,
  table,
  projection,
  camera,
});

const same = (a: View, b: View): boolean => JSON.stringify(explored(a)) === JSON.stringify(explored(b));

let lastStep = Number.NEGATIVE_INFINITY;

/** Remembers where the reader was, before they go on. A camera's move is a step of its own unless another brought it about. */
export function rememberStep(before: View, after: View, kind: 'choice' | 'camera'): void {
  const now = performance.now();
  const belongs = kind === 'camera' && now - lastStep < settles;
  lastStep = now;
  if (belongs || same(before, after)) return;
  store.setState(({ undo }) => ({ undo: { past: [...undo.past, before].slice(-maxSteps), future: [] } }));
}

function go(from: 'past' | 'future'): void {
  const to = from === 'past' ? 'future' : 'past';
  const { undo, view } = store.getState();
  const target = undo[from].at(-1);
  if (!target) return;
  const next = { ...view, ...explored(target) };
  lastStep = performance.now();
  store.setState({
    undo: { ...undo, [from]: undo[from].slice(0, -1), [to]: [...undo[to], view].slice(-maxSteps) },
  });
  restoreView(next, 'replace');
}

export const undo = (): void => go('past');
export const redo = (): void => go('future');
