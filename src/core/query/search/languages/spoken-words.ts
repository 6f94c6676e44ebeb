/**
 * Patterns of a language for what turns a question round. They are met by the words of a text, folded, each with a space behind it,
 * of Han each letter; `@` stands there for what is named.
 */
export interface TurnWords {
  /** Asks for those that do not. */
  readonly negated: string;
  /** All but what is named. */
  readonly except: string;
  /** What is named and nothing else. */
  readonly only: string;
  /** All of what is named, not any of it. */
  readonly both: string;
}

/** What people say in a language besides the words of a list in it. All words folded. */
export interface SpokenWords extends TurnWords {
  /** What they ask of any list: lines as in stock.ts. */
  readonly stock: string;
  /** Words of questions that say nothing of what is asked, besides those by which the language is told. */
  readonly small: string;
  /** Of words that are as small, whatever their form: a pattern of all of a folded word. */
  readonly weak?: string;
  /**
   * Words that tell which data or which of those who get them, though beside something else they say little: a pattern of all of a
   * folded word.
   */
  readonly telling?: RegExp | undefined;
  /** Names that are spelled otherwise in the language: lines of a name as lists write it, `=` and a pattern of other spellings. */
  readonly names?: string;
  /** What such a spelling stands in: a pattern with `@` in its place, and a group of what stays before the name. */
  readonly around?: string;
  /** Words right before something that is known of people, and not before a name: "mein". */
  readonly owners?: string;
  /** What joins two words that are written as one ("Schülerfotos"): a pattern of the letters between them. */
  readonly joined?: string;
  /** Pairs of letters: one that is also written, and how lists write it. */
  readonly letters?: string;
}
