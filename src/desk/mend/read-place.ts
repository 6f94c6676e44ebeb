import { enAllFacts } from '../../i18n/en-all-facts.js';
import { formatPlace } from '../../i18n/format.js';
import { placeReader } from '../../keeper/table/read/words/place-reader.js';

let reader: ReturnType<typeof placeReader> | undefined;

/** The code of a place as a keeper writes it, by its name in any language or its code; what is none stays as it is, to be told as a fault. */
export function readPlace(written: string): string | undefined {
  const words = written.trim();
  if (words === '') return undefined;
  const read = (reader ??= placeReader('en'))(words);
  return 'places' in read && read.places.length === 1 ? read.places[0] : words;
}

/** The codes of several places, as "Ireland and the USA". */
export function readPlaces(written: string): readonly string[] {
  const read = (reader ??= placeReader('en'))(written.trim());
  return 'places' in read ? read.places : [written.trim()];
}

/** A place for people. */
export const placeName = (code: string): string => formatPlace(code, 'en', enAllFacts.regions);
