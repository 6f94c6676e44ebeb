import type { Token } from '../words/fold-text.js';
import type { Lexicon } from '../languages/lexicon.js';
import { wordsIn } from '../languages/turns.js';
import type { Meant } from './meant.js';
import { isData } from './worth-of.js';

/** Between two that are asked for both. */
const BOTH = /\b(?:and|or|plus|with|as) /;

/** Of two kinds of data that follow each other the one that is called by the words of both: "logs of what I tapped". */
export function joinShared(
  asked: readonly Meant[],
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
): readonly Meant[] {
  return asked.reduce<readonly Meant[]>((all, one) => {
    const last = all.at(-1);
    const { at = 0, end } = one;
    if (!last?.end || !end || last.end > at || ![last, one].every(isKnownData)) return [...all, one];
    const { at: from = 0 } = last;
    const gap = text.slice(tokens[last.end - 1]?.end, tokens[at]?.start);
    if (/[,;/&]/.test(gap) || BOTH.test(wordsIn(tokens.slice(last.end, at)))) return [...all, one];
    const words = [last.end, end].map((after) => tokens[after - 1]?.word ?? '');
    const shared = lexicon.parts
      .findShared(words)
      .filter(({ id }) => [...last.values, ...one.values].some((value) => value.id === id));
    if (shared.length !== 1) return [...all, one];
    const { start } = tokens[from] as Token;
    return [
      ...all.slice(0, -1),
      { ...one, words: text.slice(start, tokens[end - 1]?.end), values: shared, at: from },
    ];
  }, []);
}

const isKnownData = (one: Meant): boolean => isData(one) && !one.isAbsent;
