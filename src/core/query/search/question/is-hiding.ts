import type { Token } from '../words/fold-text.js';
import type { Lexicon } from '../languages/lexicon.js';

/** Whether words that begin with a small one hide what the rest of them begins: "mon adresse" in "mon adresse mail". */
export const isHiding = (tokens: readonly Token[], at: number, end: number, lexicon: Lexicon): boolean =>
  end > at + 1 &&
  lexicon.small.has((tokens[at] as Token).word) &&
  [1, 2].some((more) => {
    const words = tokens.slice(at + 1, end + more).map(({ word }) => word);
    return end + more <= tokens.length && lexicon.find(words) !== undefined;
  });
