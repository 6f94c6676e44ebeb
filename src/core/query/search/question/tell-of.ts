import type { Mark } from '../../query.js';
import type { Meant } from './meant.js';
import type { WordSearch } from '../index/word-search.js';

interface Told {
  readonly told: Float32Array | undefined;
  readonly marks: readonly Mark[];
  readonly asked: readonly Meant[];
}

/** What the list's own texts tell of what it has no word for. */
export function tellOf(words: WordSearch, asked: readonly Meant[]): Told {
  const byFacet = new Map<string | undefined, Float32Array>();
  const marks: Mark[] = [];
  const known = asked.map((one) => {
    if (!one.isAbsent) return one;
    const own = words.findTold(one.others ?? []);
    const facet = one.values[0]?.facet;
    const before = byFacet.get(facet);
    byFacet.set(facet, before ? own.told.map((score, at) => score || (before[at] as number)) : own.told);
    marks.push(...own.marks);
    return { ...one, isTold: own.told.some((score) => score !== 0) };
  });
  // As of filters: of one facet any counts, of several all.
  const told = [...byFacet.values()].reduce<Float32Array | undefined>(
    (all, one) =>
      all?.map((score, at) => (score === 0 || one[at] === 0 ? 0 : Math.min(score, one[at] as number))) ?? one,
    undefined,
  );
  return { told, marks, asked: known };
}
