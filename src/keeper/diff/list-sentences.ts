import { canonical } from './canonical.js';
import type { Telling } from './telling.js';

/** A sentence for what came and one for what went, of those there are. */
export function listSentences<T>(
  before: unknown,
  after: unknown,
  toText: (item: T) => string,
  words: { readonly added: (items: string) => string; readonly removed: (items: string) => string },
  { list }: Telling,
): string[] {
  const [old, now] = [asList<T>(before), asList<T>(after)];
  const say = (items: readonly T[], sentence: (items: string) => string): string[] => {
    // Two items that differ in what is not said here would otherwise be named twice.
    const texts = [...new Set(items.map(toText))];
    return texts.length > 0 ? [sentence(list(texts))] : [];
  };
  return [...say(now.filter(missingIn(old)), words.added), ...say(old.filter(missingIn(now)), words.removed)];
}

function missingIn<T>(list: readonly T[]): (item: T) => boolean {
  const known = new Set(list.map((item) => canonical(item)));
  return (item) => !known.has(canonical(item));
}

const asList = <T>(value: unknown): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T];
