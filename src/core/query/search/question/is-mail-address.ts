import { wordsIn } from '../languages/turns.js';
import type { Token } from '../words/fold-text.js';

/** Whether "address" is where mails go: "they mailed me, how did they get my address". English. */
export const isMailAddress = (word: string, tokens: readonly Token[]): boolean =>
  /^address(?:es)?$/.test(word) && /\be?mail(?:s|ed|ing)? /.test(wordsIn(tokens));
