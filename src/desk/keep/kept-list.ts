import type { Undoable } from '../state/undoable.js';
import { applyPatch, toPatch, type Patch } from './patch.js';

/** A value with the ways back and forth as they are kept: each step from the one nearer to now. */
export interface KeptList<T> {
  readonly now: T;
  readonly back: readonly Patch[];
  readonly forth: readonly Patch[];
}

export const toKept = <T>({ now, past, future }: Undoable<T>): KeptList<T> => ({
  now,
  back: steps(now, past.toReversed()),
  forth: steps(now, future),
});

export const fromKept = <T>({ now, back, forth }: KeptList<T>): Undoable<T> => ({
  now,
  past: walk(now, back).toReversed(),
  future: walk(now, forth),
});

const steps = <T>(now: T, values: readonly T[]): Patch[] =>
  values.map((value, at) => toPatch(at === 0 ? now : values[at - 1], value));

function walk<T>(now: T, patches: readonly Patch[]): T[] {
  let value = now;
  return patches.map((patch) => (value = applyPatch(value, patch)));
}
