import type { SearchIndex } from '../index/search-index.js';
import { findThing } from './find-thing.js';
import type { Reading } from './reading.js';
import { toUnderstood } from './to-understood.js';
import { asksOfPeople, withAbsent } from './with-absent.js';

/** "My kid's toys": of people nothing is asked but what the list has no word for. @param isSpoken whether the small words of the list's language are known */
export function withThing(text: string, reading: Reading, index: SearchIndex, isSpoken: boolean): Reading {
  const { unknown: words, language } = toUnderstood(text, reading, [], index);
  const unknown = reading.tokens.filter(({ start, end }) => words.includes(text.slice(start, end)));
  const thing = findThing(reading.tokens, unknown);
  const owned = reading.thing.filter((token) => unknown.includes(token));
  const missing = { ...reading, unknown, thing: thing.length > 0 ? thing : owned };
  return language === undefined && asksOfPeople(text, missing, reading.guest !== undefined || isSpoken)
    ? withAbsent(text, missing)
    : reading;
}
