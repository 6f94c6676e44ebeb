import type { Registry } from '../../../model/registry.js';
import type { Value } from '../../query.js';
import { wordsOf, type Token } from '../words/fold-text.js';
import { isProvider } from '../words/is-provider.js';
import { singularOf } from '../words/stem-word.js';
import { wordsIn } from './turns.js';

type Kinds = ReadonlyMap<string, readonly Value[]>;

/** Groups and categories by the one word that tells them apart: "internal" in "Internal tools", "website" in "Website only". */
export function listKinds(registry: Registry): Kinds {
  const kinds = new Map<string, readonly Value[]>();
  for (const facet of ['groups', 'categories'] as const) {
    for (const { id, name } of registry[facet]) {
      const words = wordsOf(name);
      const [kind, ...more] = words.filter((word) => word !== 'only' && !isProvider(word));
      if (kind !== undefined && more.length === 0 && words.length > 1) kinds.set(kind, [{ facet, id }]);
    }
  }
  return kinds;
}

/** What kind a word tells of where it is said of vendors: "internally", "only on your site". */
export const findKind = (kinds: Kinds, word: string): readonly Value[] | undefined =>
  kinds.get(
    singularOf(word)
      .replace(/ly$/, '')
      .replace(/^(?:site|homepage)$/, 'website')
      .replace(/^(?:staff|employee|team)$/, 'internal'),
  );

/** Whether a word tells of internal tools: "tools your staff use". */
export const isStaffAt = (tokens: readonly Token[], at: number): boolean =>
  /^(?:staff|employees|team) (?:uses?|works?) $/.test(wordsIn(tokens.slice(at, at + 2)));
