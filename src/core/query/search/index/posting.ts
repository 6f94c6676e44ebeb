/**
 * The numbers kept for one key of an index, in ascending order. Most keys have one number: it is kept without a list,
 * which halves the memory of an index of words.
 */
export type Posting = number | number[];

/** A posting with a number more; the same list where there is one. A number that is there last is not added again. */
export function withNumber(posting: Posting | undefined, value: number): Posting {
  if (posting === undefined || posting === value) return value;
  if (typeof posting === 'number') return [posting, value];
  if (posting[posting.length - 1] !== value) posting.push(value);
  return posting;
}

const NONE: readonly number[] = [];

/** The numbers of a posting. */
export function numbersOf(posting: Posting | undefined): readonly number[] {
  if (posting === undefined) return NONE;
  return typeof posting === 'number' ? [posting] : posting;
}
