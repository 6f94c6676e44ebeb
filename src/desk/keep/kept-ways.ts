import { applyPatch, toPatch, type Patch } from './patch.js';

/** A value with what it was before each change, and what was undone. */
export interface Ways<T> {
  readonly now: T;
  readonly past: readonly T[];
  readonly future: readonly T[];
}

/** The ways back and forth as they are kept: each step from the one nearer to now. */
export interface KeptWays {
  readonly back: readonly Patch[];
  readonly forth: readonly Patch[];
}

export const toKept = <T>({ now, past, future }: Ways<T>): KeptWays => ({
  back: steps(now, past.toReversed()),
  forth: steps(now, future),
});

export const fromKept = <T>(now: T, { back, forth }: KeptWays): Omit<Ways<T>, 'now'> => ({
  past: walk(now, back).toReversed(),
  future: walk(now, forth),
});

const steps = <T>(now: T, values: readonly T[]): Patch[] =>
  values.map((value, at) => patchOf(at === 0 ? now : values[at - 1], value));

/** By where they lead, those that were made last: most steps are those of the time before. */
const made = new WeakMap<object, { readonly from: unknown; readonly patch: Patch }>();

function patchOf(from: unknown, to: unknown): Patch {
  if (typeof to !== 'object' || to === null) return toPatch(from, to);
  const known = made.get(to);
  if (known && known.from === from) return known.patch;
  const patch = toPatch(from, to);
  made.set(to, { from, patch });
  return patch;
}

function walk<T>(now: T, patches: readonly Patch[]): T[] {
  let value = now;
  return patches.map((patch) => (value = applyPatch(value, patch)));
}
