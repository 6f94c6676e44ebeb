import { Search } from '../../../src/core/query/search/search.js';
import type { MakeEngine } from './engine.js';

/** Our own search, as the element asks it. */
export const makeOurs: MakeEngine = (registry) => {
  const { entries } = registry;
  const search = new Search(registry);
  search.add();
  return {
    name: 'ours',
    search: (text) => {
      const { found, scores } = search.search(text);
      const score = (at: number): number => scores[at] as number;
      const idOf = (at: number): string => entries[at]?.vendor.id as string;
      // A score below 0 is an entry that is met only by what it rules out.
      const ranked = found.filter((at) => score(at) > 0);
      ranked.sort((a, b) => score(b) - score(a) || (idOf(a) < idOf(b) ? -1 : 1));
      return [...new Set(ranked.map(idOf))];
    },
  };
};
