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
}
