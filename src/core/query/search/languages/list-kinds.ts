import type { Value } from '../../query.js';
import { wordsOf, type Token } from '../words/fold-text.js';
import { isProvider } from '../words/is-provider.js';
import { singularOf } from '../words/stem-word.js';
import { wordsIn } from './turns.js';

type Kinds = Map<string, readonly Value[]>;

/** Adds a group or a category by the one word that tells it apart: "internal" in "Internal tools", "website" in "Website only". */
export function addKind(kinds: Kinds, name: string, values: readonly Value[]): void {
  const words = wordsOf(name);
  const [kind, ...more] = words.filter((word) => word !== 'only' && !isProvider(word));
  if (kind !== undefined && more.length === 0 && words.length > 1) kinds.set(kind, values);
}

/** What kind a word tells of where it is said of vendors: "internally", "only on your site". */
export const findKind = (
  kinds: ReadonlyMap<string, readonly Value[]>,
  word: string,
): readonly Value[] | undefined =>
  kinds.get(
    singularOf(word)
      .replace(/ly$/, '')
      .replace(/^(?:site|homepage)$/, 'website')
      .replace(/^(?:staff|employee|team)$/, 'internal'),
  );

/** Whether a word tells of internal tools: "tools your staff use". */
export const isStaffAt = (tokens: readonly Token[], at: number): boolean =>
  /^(?:staff|employees|team) (?:uses?|works?) $/.test(wordsIn(tokens.slice(at, at + 2)));
