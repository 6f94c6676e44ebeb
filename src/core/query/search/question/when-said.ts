import type { Entry } from '../../../model/registry.js';
import { findSaid, type Said } from '../index/find-said.js';
import type { SearchIndex } from '../index/search-index.js';
import { wordsOf } from '../words/fold-text.js';
import { isWeak, STOP_WORDS } from '../words/small-words.js';

/** "When a user asks for it", "if I click away", and not "when is …", "I wonder if …". English. */
const CLAUSE =
  /(?:\bonly )?\b(?:when(?! (?:is|are|was|were|will|do|does|did)\b)|(?<!\b(?:know|me|us|wonder|see|sure|out) )if|once|unless|while)\b([^,;?!]+)/i;

/** What an entry says of conditions, or beside what it lists. */
const remarksOf = ({ record: { conditions = [], notes = [] } }: Entry): readonly string[] => [
  ...conditions,
  ...notes,
];

/** The rest of a text that tells of a condition, and the entries with a remark that has every word of it: "what happens if I click away from a video". */
export function whenSaid(
  text: string,
  index: SearchIndex,
): { readonly rest: string; readonly said: Said } | undefined {
  const [clause, told = ''] = CLAUSE.exec(text) ?? [];
  const words = [...new Set(wordsOf(told))].filter((word) => word.length > 2 && !STOP_WORDS.has(word));
  const strong = words.filter((word) => !isWeak(word));
  const content = strong.length > 1 ? strong : words;
  // One word tells too little.
  if (clause === undefined || content.length < 2) return undefined;
  const said = findSaid(index, [{ words: content, isOwn: true, isAlone: true }], content, content, remarksOf);
  return said.entries.size > 0 ? { rest: text.replace(clause, ''), said } : undefined;
}
