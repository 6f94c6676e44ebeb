/** Words parted by spaces. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that can be looked up, in a set or by a rule. */
export type WordSet = Pick<ReadonlySet<string>, 'has'>;
