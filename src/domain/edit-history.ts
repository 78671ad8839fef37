/** What is being made, what it was before, and what was taken back; the latest last. */
export interface EditHistory<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last change was about: typing on in the same field is one step. `null`: never joined. */
  readonly about: string | null;
}

const maxSteps = 200;

export const begunWith = <T>(present: T): EditHistory<T> => ({ past: [], present, future: [], about: null });

/** Goes on to what came of a change; the same history where nothing came of it. */
export function goneOn<T>(history: EditHistory<T>, present: T, about: string | null): EditHistory<T> {
  if (present === history.present) return history;
  if (about !== null && about === history.about) return { ...history, present, future: [] };
  return { past: [...history.past, history.present].slice(-maxSteps), present, future: [], about };
}

export function undone<T>({ past, present, future }: EditHistory<T>): EditHistory<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, about: null };
  return { past: past.slice(0, -1), present: before, future: [...future, present], about: null };
}

export function redone<T>({ past, present, future }: EditHistory<T>): EditHistory<T> {
  const after = future.at(-1);
  if (after === undefined) return { past, present, future, about: null };
  return { past: [...past, present], present: after, future: future.slice(0, -1), about: null };
}
