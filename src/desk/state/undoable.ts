/** A value with the ways back and forth. */
export interface Undoable<T> {
  readonly now: T;
  readonly past: readonly T[];
  readonly future: readonly T[];
}

/** So many changes can be undone. */
const MOST = 200;

export const begin = <T>(now: T): Undoable<T> => ({ now, past: [], future: [] });

export function change<T>(known: Undoable<T>, now: T): Undoable<T> {
  if (now === known.now) return known;
  return { now, past: [...known.past, known.now].slice(-MOST), future: [] };
}

export function undo<T>({ now, past, future }: Undoable<T>): Undoable<T> {
  if (past.length === 0) return { now, past, future };
  return { now: past.at(-1) as T, past: past.slice(0, -1), future: [now, ...future] };
}

export function redo<T>({ now, past, future }: Undoable<T>): Undoable<T> {
  const [next, ...later] = future;
  if (next === undefined) return { now, past, future };
  return { now: next, past: [...past, now], future: later };
}
