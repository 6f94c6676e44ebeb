import type { Asked } from '../query.js';
import type { Phrase } from './lexicon.js';

/** Something that a text names, with what it may mean. */
export interface Meant extends Asked, Phrase {
  /** It stands where a verb does: "who logs my …". */
  readonly isVerb?: boolean;
  /** Its first token, and the one after its last, where it stands in one piece. */
  readonly at?: number;
  readonly end?: number;
}
