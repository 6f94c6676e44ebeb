import type { Token } from '../words/fold-text.js';
import type { Lexicon } from '../languages/lexicon.js';

/** Whether a word stands where something that is known of people does ("mein …"), and not as a name. */
export function isOwned(text: string, tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  // In German whatever it is has a capital.
  const isName = !lexicon.language.startsWith('de') && /^\p{Lu}/u.test(text.slice(tokens[at]?.start));
  return at > 0 && !isName && lexicon.owners.has(tokens[at - 1]?.word ?? '');
}
