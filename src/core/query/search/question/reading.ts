import type { Token } from '../words/fold-text.js';
import type { Turn } from '../languages/turns.js';
import type { Meant } from './meant.js';

/** A vendor that a text names, or a company with several. */
export interface Mention {
  readonly words: string;
  readonly entries: readonly number[];
  /** Its first token. */
  readonly at: number;
  /** All of a name, not only its first word or the company's. */
  readonly isWhole: boolean;
  /** All but it is asked for; or whether it is the only one, which all are the answer to. */
  readonly turn?: Turn | undefined;
}

/** A text taken apart: what it names, and what is left. */
export interface Reading {
  readonly asked: readonly Meant[];
  readonly mentions: readonly Mention[];
  /** What is neither named nor small, as typed. */
  readonly unknown: readonly Token[];
  readonly tokens: readonly Token[];
  /** It asks or tells, and is no bare name. */
  readonly isSentence: boolean;
  /** One phrase is all of it. */
  readonly isBare: boolean;
  /** What is unknown is asked of or for as a name is: "does X …", "with X". */
  readonly isOfName: boolean;
  /** What of it is asked for as something that is known of people, not as a name. */
  readonly thing: readonly Token[];
  /** It asks of the list itself. */
  readonly isOfList: boolean;
  /** It asks for those that do not. */
  readonly isNegated: boolean;
  /** It asks for those that do all of it. */
  readonly isOfBoth: boolean;
  /** The language it is understood in, where the list is in another. */
  readonly guest?: string | undefined;
  readonly telling?: RegExp | undefined;
}
