import { formatList } from '../../i18n/format.js';
import { canonical } from './canonical.js';

/** What two lists do not have in common. */
export function listDifference<T>(before: unknown, after: unknown): { added: T[]; removed: T[] } {
  const [old, now] = [asList<T>(before), asList<T>(after)];
  const missingIn = (list: readonly T[]): ((item: T) => boolean) => {
    const known = new Set(list.map((item) => canonical(item)));
    return (item) => !known.has(canonical(item));
  };
  return { added: now.filter(missingIn(old)), removed: old.filter(missingIn(now)) };
}

const asList = <T>(value: unknown): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T];

/** A sentence for what came and one for what went, of those there are. */
export function listSentences<T>(
  before: unknown,
  after: unknown,
  toText: (item: T) => string,
  added: (items: string) => string,
  removed: (items: string) => string,
): string[] {
  const difference = listDifference<T>(before, after);
  const say = (items: readonly T[], sentence: (items: string) => string): string[] => {
    // Two items that differ in what is not said here would otherwise be named twice.
    const texts = [...new Set(items.map(toText))];
    return texts.length > 0 ? [sentence(formatList(texts, 'en'))] : [];
  };
  return [...say(difference.added, added), ...say(difference.removed, removed)];
}

export const quoted = (text: string): string => `“${text}”`;

/** Any value in words; nothing of it is left out. */
export function plain(value: unknown): string {
  if (value === undefined) return 'not stated';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(plain).join(', ') || 'nothing';
}
