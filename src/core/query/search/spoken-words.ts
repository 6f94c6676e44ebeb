/** What people say in a language besides the words of a list in it. All words folded. */
export interface SpokenWords {
  /** What they ask of any list: lines as in stock.ts. */
  readonly stock: string;
  /** Words of questions that say nothing of what is asked, besides those by which the language is told. */
  readonly small: string;
  /** A pattern, of what asks for those that do not; met by the words of a text, each with a space behind it, of Han each letter. */
  readonly negated: string;
}
