/** A value with the ways back and forth. */
export interface Undoable<T> {
  readonly now: T;
  readonly past: readonly T[];
  readonly future: readonly T[];
  /** What the last change was made to: more of the same is one change. */
  readonly place?: string | undefined;
}

/** So many changes can be undone. */
const MOST = 200;

export const begin = <T>(now: T): Undoable<T> => ({ now, past: [], future: [] });

/** @param place of the change; a change at the same place as the last one is one with it, as letters of a word are */
export function change<T>(known: Undoable<T>, now: T, place?: string): Undoable<T> {
  if (now === known.now) return known;
  const isMore = place !== undefined && place === known.place && known.past.length > 0;
  const past = isMore ? known.past : [...known.past, known.now].slice(-MOST);
  return { now, past, future: [], place };
}

export function undo<T>({ now, past, future, ...rest }: Undoable<T>): Undoable<T> {
  if (past.length === 0) return { now, past, future, ...rest };
  return { now: past.at(-1) as T, past: past.slice(0, -1), future: [now, ...future] };
}

export function redo<T>({ now, past, future, ...rest }: Undoable<T>): Undoable<T> {
  const [next, ...later] = future;
  if (next === undefined) return { now, past, future, ...rest };
  return { now: next, past: [...past, now], future: later };
}
