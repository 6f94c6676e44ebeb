/** How long texts are together, in characters: to be joined, long ones would be copied. */
export const lengthOf = (texts: readonly string[]): number =>
  texts.reduce((sum, { length }) => sum + length, 0);
