import type { Phrase } from './lexicon.js';
import type { Meant } from './meant.js';
import { setOf } from './small-words.js';
import { singularOf } from './stem-word.js';

/** What somebody has who does something, or a page has where it is done. */
export const PROVIDERS = setOf(
  'provider service vendor processor tool supplier software company box bar button feature function functionality engine widget module ' +
    'platform solution page screen form',
);

/** Verbs before what is done to: "translate messages" asks for no messages of a kind, as "marketing messages" does. */
const TAKES_OBJECT = /^(?:translat|host|stor|monitor|analy[sz]|process|measur|stream|tr?ack)/i;

/** Whether a word stands after what somebody does: "payment providers", "search box". */
export const isProvider = (word: string): boolean => PROVIDERS.has(singularOf(word));

export const isPurpose = ({ values }: Phrase): boolean =>
  values.length > 0 && values.every(({ facet }) => facet === 'purposes');

/** Whether a purpose tells more of what stands after it: "marketing emails", "text analysis". @param gap what is between */
export const isToldBy = ({ isVerb, words }: Meant, gap: string): boolean =>
  isVerb !== true && !TAKES_OBJECT.test(words) && /^[ -]$/.test(gap);
