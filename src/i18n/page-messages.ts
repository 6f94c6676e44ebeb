/** What a list written out as a page or a document says, and neither its interface nor what tells of changes does. Plain text, never markup. */
export interface PageMessages {
  readonly organization: string;
  readonly rulesOut: string;
  readonly links: string;
  /** The head of a column for what has none of its own. */
  readonly more: string;
  /** Before names of facts, such as “where”. */
  readonly noEntryStates: string;
  readonly glossary: string;
  readonly includes: string;
  readonly includesAll: string;
  readonly open: string;
  readonly aboutNobody: string;
  /** @param span such as “30 days”, in words of the language */
  readonly ahead: (span: string) => string;
  /** @param kind such as “Added” */
  readonly change: (version: number, day: string, kind: string) => string;
}
