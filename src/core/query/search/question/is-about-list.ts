import type { Token } from '../words/fold-text.js';
import { isWeak, STOP_WORDS } from '../words/small-words.js';
import { wordsIn } from '../languages/turns.js';

/** What a list is asked about itself. */
const ABOUT =
  /^(?:new(?:est)?|latest|old|recent(?:ly)?|current|updated?|change[ds]?|version|last|made|wrote|maintains|complete|accurate|exists?|added|removed|date)$/;
const BESIDE = /^(?:page|document|register|years?|months?|often)$/;
/** Who begins so asks what vendors do, and who asks of these of no list. */
const OF_VENDORS = /^(?:do |does |can |who (?!made|wrote|maintains))|\b(?:i|my|our|me|data) /;

/** Whether a text asks of the list itself, and of no vendor: "when was this last updated". English. */
export const isAboutList = (tokens: readonly Token[]): boolean =>
  tokens.length > 1 &&
  tokens.some(({ word }) => ABOUT.test(word)) &&
  !OF_VENDORS.test(wordsIn(tokens)) &&
  tokens.every(({ word }) => ABOUT.test(word) || BESIDE.test(word) || STOP_WORDS.has(word) || isWeak(word));
