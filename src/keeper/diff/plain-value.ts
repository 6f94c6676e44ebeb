import type { Telling } from './telling.js';

/** Words of ours in a value. */
export class Said {
  constructor(readonly words: string) {}
}

/** Any value in words; nothing of it is left out. */
export function plainValue(value: unknown, telling: Telling): string {
  const { words, quote } = telling;
  if (value === undefined) return words.notStated;
  if (value instanceof Said) return value.words;
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value !== 'object' || value === null) return String(value);
  return (
    telling.punctuation.items(Object.values(value).map((one) => plainValue(one, telling))) || words.nothing
  );
}
