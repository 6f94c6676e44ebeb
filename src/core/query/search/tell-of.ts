import type { Mark } from '../query.js';
import type { Meant } from './meant.js';
import type { WordSearch } from './word-search.js';

interface Told {
  readonly told: Float32Array | undefined;
  readonly marks: readonly Mark[];
  readonly asked: readonly Meant[];
}

/** What the list's own texts tell of what it has no word for. */
export function tellOf(words: WordSearch, asked: readonly Meant[]): Told {
  let told: Float32Array | undefined;
  const marks: Mark[] = [];
  const known = asked.map((one) => {
    if (!one.isAbsent || !one.others) return one;
    const own = words.findTold(one.others);
    const before = told;
    told = before ? own.told.map((score, at) => score || (before[at] as number)) : own.told;
    marks.push(...own.marks);
    return { ...one, isTold: own.told.some((score) => score !== 0) };
  });
  return { told, marks, asked: known };
}
