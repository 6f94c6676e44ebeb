import type { Token } from '../words/fold-text.js';
import type { Meant } from './meant.js';
import { isOfPeople } from './pick-meant.js';
import { wordsIn } from '../languages/turns.js';

const GIVES_WORK = /^(?:pay(?:s|ing)?|paid|(?:hire|employ|contract|recruit)(?:s|d|ed)?|(?:hir|employ)ing)$/i;
/** Between it and the work: "somebody else to …", "for …". */
const TO_DO = /^(?:\S+ ){0,4}(?:to|for) /;

/** Without the verb of who gives work to others, where what the work is stands behind it: "who do you pay to send the emails". */
export const dropHiring = (asked: readonly Meant[], tokens: readonly Token[]): readonly Meant[] =>
  asked.filter(
    ({ words, end = 0 }) =>
      !GIVES_WORK.test(words) ||
      !TO_DO.test(wordsIn(tokens.slice(end))) ||
      !asked.some((one) => (one.at ?? 0) >= end && !isOfPeople(one)),
  );
