import type { Entry } from '../../../model/registry.js';
import type { Said } from '../index/find-said.js';
import type { SearchIndex } from '../index/search-index.js';
import { startOf } from '../words/cut-text.js';
import { wordsOf } from '../words/fold-text.js';
import { isWeak, STOP_WORDS } from '../words/small-words.js';
import { stemWord } from '../words/stem-word.js';

/** "When a user asks for it", "if I click away", and not "when is …", "I wonder if …". English. */
const CLAUSE =
  /(?:\bonly )?\b(?:when(?:ever)?(?! (?:is|are|was|were|will|do|does|did|can)\b)|(?<!\b(?:know|tell|me|us|wonder|wondering|ask|asking|see|say|sure|check|curious|find out) )if|once|unless|while)\b([^,;?!]+)/i;

/** A clause of fewer words that say something tells too little. */
const LEAST = 2;
/** Of a word that more entries hold none is looked through. */
const MOST_HELD = 30;

/** What a text asks under a condition: the rest of it, and what entries say of that condition. */
interface When {
  readonly rest: string;
  readonly said: Said;
}

/** Entries with a condition or a remark that has every word in it that says something of a condition in a text: "what happens if I click away from a video". */
export function whenSaid(text: string, index: SearchIndex): When | undefined {
  const found = CLAUSE.exec(text);
  if (!found) return undefined;
  const [clause, told = ''] = found;
  const words = [...new Set(wordsOf(told))].filter((word) => word.length > 2 && !STOP_WORDS.has(word));
  const strong = words.filter((word) => !isWeak(word));
  const content = strong.length < LEAST ? words : strong;
  if (content.length < LEAST) return undefined;
  const { entries, language } = index.registry;
  const stemOf = (word: string): string => stemWord(word, language);
  const held = content
    .map((word) => new Set(index.entriesWith(stemOf(word).replace(/y$/, ''), MOST_HELD)))
    .reduce((least, one) => (one.size < least.size ? one : least));
  const met = new Map<string, string>();
  const said = (held.size > MOST_HELD ? [] : [...held]).filter((one) => {
    const { record, exclusions } = entries[one] as Entry;
    const texts = [
      ...(record.conditions ?? []),
      ...(record.notes ?? []),
      ...exclusions.map(({ note }) => note),
    ];
    return startOf(texts).some((note) => {
      const stems = new Map(wordsOf(note).map((word) => [stemOf(word), word]));
      const isAll = content.every((word) => stems.has(stemOf(word)));
      if (isAll) for (const word of content) met.set(word, stems.get(stemOf(word)) as string);
      return isAll;
    });
  });
  if (said.length === 0) return undefined;
  return {
    rest: text.replace(clause, ''),
    said: { entries: new Set(said), words: met },
  };
}
