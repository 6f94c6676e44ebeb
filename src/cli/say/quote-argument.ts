/** A word of a suggested command, as a shell takes it for one. */
export function quoteArgument(word: string): string {
  return /^[\w@%+=:,./\\-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
