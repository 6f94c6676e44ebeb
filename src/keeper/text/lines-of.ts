/** The lines of a text without what surrounds each; blank ones are left out. In a time that grows with the text, unlike an expression. */
export const linesOf = (text: string, end: string | RegExp = '\n'): string[] =>
  text
    .split(end)
    .map((line) => line.trim())
    .filter((line) => line !== '');
