/** What no shell takes for more than itself between double quotes, of Windows among them. */
const PLAIN = /^(?:[^"$`!\\\n]|\\(?![\\]|$))*$/;

/** A word of a suggested command, as a shell takes it for one. */
export function quoteArgument(word: string): string {
  if (/^[\w@%+=:,./\\-]+$/.test(word)) return word;
  return PLAIN.test(word) ? `"${word}"` : `'${word.replaceAll("'", `'\\''`)}'`;
}
