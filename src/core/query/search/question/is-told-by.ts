import type { Phrase } from '../words/phrase.js';
import type { Meant } from './meant.js';

/** Verbs before what is done to: "translate messages" asks for no messages of a kind, as "marketing messages" does. */
const TAKES_OBJECT = /^(?:translat|host|stor|monitor|analy[sz]|process|measur|stream|tr?ack)/i;

export const isPurpose = ({ values }: Phrase): boolean =>
  values.length > 0 && values.every(({ facet }) => facet === 'purposes');

/** Whether a verb tells what is done, to whatever: "who protects your servers". */
export const isDoing = ({ isVerb, words }: Meant): boolean => isVerb === true && !TAKES_OBJECT.test(words);

/** Whether a purpose tells more of what stands after it: "marketing emails", "text analysis". @param gap what is between */
export const isToldBy = ({ isVerb, words }: Meant, gap: string): boolean =>
  (isVerb === true ? /^measur/i.test(words) : !TAKES_OBJECT.test(words)) && /^[ -]$/.test(gap);
