/** Texts that answer a question in words. Plain text, never markup. */
export interface AnswerMessages {
  /** @param vendors names, listed */
  readonly isListed: (vendors: string, count: number) => string;
  /** @param words what was typed @param entries how many do not say, or hold all personal data @param isOfData whether it could be among these */
  readonly notMentioned: (words: string, entries: number, isOfData: boolean) => string;
  /** @param vendors names, listed @param words what is asked of them, each in quotes, listed */
  readonly notAbout: (vendors: string, words: string) => string;
  /** @param kept what is answered @param aside what nothing answers together with it, each in quotes, both listed */
  readonly leftAside: (kept: string, aside: string) => string;
  /** @param words what was asked for as a vendor's name, and is only a word in a name */
  readonly notCalled: (words: string) => string;
  /** @param words that mean nothing to the list, each in quotes, listed */
  readonly leftOut: (words: string) => string;
  /** A greeting, or signs alone: nothing is asked, and every entry is shown. */
  readonly asksNothing: string;
  readonly readAs: (typed: string, meant: string) => string;
  /** @param list the language of the list @param asked that of the question, where it is known @param others those there is a translation in */
  readonly searchedIn: (list: string, asked: string | undefined, others: string) => string;
}
