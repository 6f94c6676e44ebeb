import type { Entry } from '../../../model/registry.js';
import { companiesOf, namesOf, tellingWords } from './entry-texts.js';
import { wordsOf } from '../words/fold-text.js';
import { type SearchIndex } from './search-index.js';
import { JOINED, NAME, PLACES, WHOLE } from './word-places.js';

/** Between two names, unless one holds it: "Twilio or SendGrid" is no "Twilio SendGrid". */
const BETWEEN = /^(?:and|or|und|oder|y|o|et|ou|e)$/;
const HOLDS_BETWEEN = /[&+]|\s(?:and|or|und|oder|y|o|et|ou|e)\s/i;

/** Entries of vendors with a name that words are, whatever their legal form; or that a word begins. */
export function entriesNamed(index: SearchIndex, words: readonly string[], place: number): readonly number[] {
  const telling = tellingWords(words.join(' '));
  // "You Tube" is "YouTube", though "you" is small.
  const id = index.idOf(telling.join('')) ?? index.idOf(words.join(''));
  if (id === undefined || !(index.placesOf(id) & NAME)) return [];
  const isBetween = words.slice(1, -1).some((word) => BETWEEN.test(word));
  return index
    .postingsOf(id)
    .filter((posting) => {
      const places = posting % PLACES;
      return places & NAME && places & place && (place === WHOLE || !(places & JOINED));
    })
    .map((posting) => Math.floor(posting / PLACES))
    .filter(
      (at) =>
        !isBetween || namesOf(index.registry.entries[at] as Entry).some((name) => HOLDS_BETWEEN.test(name)),
    );
}

/** Whether a vendor is called by a word alone: one of its own name; of an alias that is a name and no description, where one is expected. */
export function isCalled(entry: Entry, word: string, isExpected: boolean): boolean {
  const begins = (name: string): boolean => tellingWords(name)[0] === word;
  return (
    [entry.vendor.name, ...companiesOf(entry)].some(begins) ||
    (isExpected && namesOf(entry).some((name) => begins(name) && !/(?:^|\s)\p{Ll}/u.test(name)))
  );
}

/** Entries of vendors with a name that holds one of some words: "android" in "Android in-app purchase". */
export function entriesWithName(index: SearchIndex, words: readonly string[]): readonly number[] {
  const postings = words.flatMap(wordsOf).flatMap((word) => {
    const id = index.idOf(word);
    return id === undefined ? [] : index.postingsOf(id);
  });
  return postings
    .filter((posting) => posting & NAME && !(posting & JOINED))
    .map((posting) => Math.floor(posting / PLACES));
}
