import type { Token } from '../words/fold-text.js';
import { wordsIn } from '../languages/turns.js';

/** What judges or compares vendors, which a list does not: "is it safe", "gets the most data", "the biggest vendor". English. */
const RANK = /^(?:safe|most|least|fewest|(?:new|old|bigg|larg|small|great|high|low|riski|cheap)est|worst)$/;
/** "At least", "most of these", "the most recent" */
const NO_RANK = /\bat $|^(?:of th|recent|likely|people|vendors|companies)/;

/** Words of a question that judge or rank vendors. */
export const rankedIn = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(
    ({ word }, at) =>
      RANK.test(word) &&
      !NO_RANK.test(wordsIn(tokens.slice(0, at))) &&
      !NO_RANK.test(wordsIn(tokens.slice(at + 1))),
  );
