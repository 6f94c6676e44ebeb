import type { Token } from '../words/fold-text.js';
import { DOERS, isNamingAt } from '../words/is-verb-at.js';
import { setOf } from '../words/set-of.js';
import { wordsIn } from '../languages/turns.js';

const OPENING = /^(?:(?:and|but|so|ok|then) )?(?:what|how) about /;
/** Who opens something of another's reads it: "could they open my messages". */
const OPENS = /\b(?:can|could|may|able to|allowed to) (?:(?!if |when |whether )\S+ )*open $/;
const LANGUAGES = setOf('spanish english french german arabic chinese portuguese vietnamese');
const INTO = setOf('into to in');
const WITHIN = setOf('in inside outside within at near');

const TEXT_OF = /^texts? of (?!(?:an? )?(?:sms|text))/;
/** "4th grade", "grade 3" */
const SCHOOL_YEAR = /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth) grade |^grade \d+ /;
const PUBLIC_SITE = /^(?:marketing|public|corporate) (?:web)?(?:site|page)s? /;

/** The list itself. */
const PAGE = /^this (?:page|website|site) $/;
/** What a verb of questions asks: "who measures whether …". */
const CLAUSE = setOf('if whether when where how what which');
const OBSERVES = /^(?:measur|track|monitor|record|log|count|check|watch)/;

/** How many words from a place on say how something is asked, and not what: "what about …", "located in …". @param weak whether a verb of questions may be what is asked */
export function passedAt(tokens: readonly Token[], at: number, weak: boolean): number {
  const opening = at === 0 && OPENING.exec(wordsIn(tokens.slice(0, 3)));
  if (opening) return opening[0].split(' ').length - 1;
  const word = tokens[at]?.word ?? '';
  // What is written "open ai" opens nothing.
  if (word === 'open' && tokens[at + 1]?.word === 'ai') return 1;
  // "Translated into Spanish"
  if (LANGUAGES.has(word) && INTO.has(tokens[at - 1]?.word ?? '')) return 1;
  const isOfClause =
    !weak &&
    OBSERVES.test(word) &&
    CLAUSE.has(tokens[at + 1]?.word ?? '') &&
    DOERS.has(tokens[at - 1]?.word ?? '');
  const pair = wordsIn(tokens.slice(at, at + 2));
  if (TEXT_OF.test(wordsIn(tokens.slice(at, at + 4))) || SCHOOL_YEAR.test(pair) || PAGE.test(pair)) return 2;
  if (PUBLIC_SITE.test(pair)) return 1;
  const isOpening = word === 'open' && OPENS.test(wordsIn(tokens.slice(0, at + 1)));
  const isOfVendors = word === 'located' && WITHIN.has(tokens[at + 1]?.word ?? '');
  return isOfClause || isOpening || isOfVendors || isNamingAt(tokens, at) ? 1 : 0;
}
