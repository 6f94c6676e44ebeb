import type { Token } from '../words/fold-text.js';
import { wordsIn } from '../languages/turns.js';

/** What a list is asked about itself. */
const ABOUT =
  /^(?:new(?:est)?|latest|old|recent(?:ly)?|current|up|updat(?:e[ds]?|ing)|outdated|change[ds]?|version|last|made|makes|wrote|writes?|written|maintain(?:s|ed)|publish(?:e[ds])?|author|source|complete|accurate|correct|wrong|true|reliable|reviewed|stated|revised|modified|edited|verified|checked|trust|guarantee[ds]?|exists?|add(?:ed)?|removed|date[ds]?|print|download)$/;
const BESIDE =
  /^(?:page|document|register|privacy|policy|policies|number|years?|months?|often|official(?:ly)?|time)$/;
/** What means the list only where it is called so. */
const OF_LIST =
  /^(?:up|wrong|true|reviewed|verified|checked|trust|writes?|written|source|makes|print|download)$/;
const LIST = /\b(?:this|it|(?:the|your) (?:list|page|document|register)) /;
const POLICY = /\b(?:privacy|your) polic(?:y|ies) /;
/** "Is this everything?" */
const ALL =
  /^(?:is|are) (?:this|that|it|these|those|they) (?:really )?(?:everything|all)(?: (?:of (?:it|them)|there is))? $/;
/** Who begins so asks what vendors do, and who asks of these of no list. */
const OF_VENDORS =
  /^(?:do (?!you guarantee)|does (?!this|it|(?:the|your) (?:list|page))|can (?!i (?:trust|print|download))|who (?!made|makes|wrote|writes|maintains|publish))|\b(?:my|our|me|data) |(?<!^(?:how )?can )\bi /;

/**
 * Whether a text asks of the list itself, and of no vendor: "when was this last updated". English.
 * @param isSmall whether a word says nothing of what is asked
 */
export function isAboutList(tokens: readonly Token[], isSmall: (token: Token) => boolean): boolean {
  const words = wordsIn(tokens);
  return (
    ALL.test(words) ||
    (tokens.length > 1 &&
      (POLICY.test(words) ||
        tokens.some(({ word }) => ABOUT.test(word) && (!OF_LIST.test(word) || LIST.test(words)))) &&
      !OF_VENDORS.test(words) &&
      tokens.every((token) => ABOUT.test(token.word) || BESIDE.test(token.word) || isSmall(token)))
  );
}
