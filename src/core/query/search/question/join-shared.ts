import type { Token } from '../words/fold-text.js';
import type { Lexicon } from '../languages/lexicon.js';
import { wordsIn } from '../languages/turns.js';
import type { Meant } from './meant.js';
import { isData } from './worth-of.js';

/** Between two that are asked for both. */
const BOTH = /\b(?:and|or|plus|with|as) /;

/**
 * Of two kinds of data that follow each other the one that is called by the words of both ("logs of what I tapped"); what the list has no
 * word for with what it has one for as one thing.
 */
export function joinShared(
  asked: readonly Meant[],
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
): readonly Meant[] {
  return asked.reduce<readonly Meant[]>((all, one) => {
    const last = all.at(-1);
    const { at = 0, end } = one;
    if (!last?.end || !end || last.end > at || ![last, one].every(isPlainData)) return [...all, one];
    const { at: from = 0 } = last;
    const gap = text.slice(tokens[last.end - 1]?.end, tokens[at]?.start);
    if (/[,;/&]/.test(gap) || BOTH.test(wordsIn(tokens.slice(last.end, at)))) return [...all, one];
    const values = [...last.values, ...one.values];
    const words = text.slice(tokens[from]?.start, tokens[end - 1]?.end);
    const joined = { ...one, words, at: from };
    // A "wifi password" is no password of the list's, nor an "email signature" an address.
    if (last.isAbsent !== one.isAbsent)
      return gap === ' ' && lexicon.language.startsWith('en') && !/ings?$/i.test(one.words)
        ? [...all.slice(0, -1), { ...joined, values, isAbsent: true, others: [words] }]
        : [...all, one];
    const shared = lexicon.parts
      .findShared([last.end, end].map((after) => tokens[after - 1]?.word ?? ''))
      .filter(({ id }) => values.some((value) => value.id === id));
    return shared.length === 1 ? [...all.slice(0, -1), { ...joined, values: shared }] : [...all, one];
  }, []);
}

const isPlainData = (one: Meant): boolean => isData(one) && !one.turn;
