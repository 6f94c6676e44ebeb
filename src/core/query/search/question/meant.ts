import type { Asked, Value } from '../../query.js';
import type { Phrase } from '../words/phrase.js';
import type { Turn } from '../languages/turns.js';

/** How long, in days. */
export interface Span {
  readonly from?: number;
  readonly to?: number;
}

/** Something that a text names, with what it may mean. */
export interface Meant extends Asked, Phrase {
  /** It stands where a verb does: "who logs my …". */
  readonly isVerb?: boolean;
  /** What stands right before it tells more of it: "marketing emails". */
  readonly isJoined?: boolean;
  /** It stands in a question that follows another: "who gets my email and do they sell it". */
  readonly isNext?: boolean;
  /** It stands in a question of its own beside another: "who gets my name and who sends texts". */
  readonly isOther?: boolean;
  /** How words around it turn it: of `except`, `values` are all others already. */
  readonly turn?: Turn | undefined;
  /** Of `only`: the others, of which an entry must have none. */
  readonly besides?: readonly Value[] | undefined;
  /** Of how long something is kept: so long. */
  readonly span?: Span;
  /** Its first token, and the one after its last, where it stands in one piece. */
  readonly at?: number;
  readonly end?: number;
}
