import type { PlacesRead } from './place-reader.js';
import type { Refusal } from './refuse-words.js';

/** Words of a name at most that an address ends with. */
const MOST_WORDS = 4;
/** Before the name of a country these make another of it: "New Mexico", "Northern Ireland". */
const PARTS_OF_NAMES = /^(?:new|north|south|east|west|northern|southern|eastern|western)$/i;

/** Where a company has its seat: a place, or an address, which ends with its country. */
export function readSeat(
  words: string,
  readPlaces: (words: string) => PlacesRead | Refusal,
): PlacesRead | Refusal {
  const whole = readPlaces(words);
  if (!('why' in whole) || !/\d/.test(words) || !words.includes(',')) return whole;
  const end = words.trim().replace(/\.$/, '').split(/[,\n]/).at(-1) ?? '';
  const last = end.trim().split(/\s+/).slice(-MOST_WORDS);
  for (const at of last.keys()) {
    const name = last.slice(at).join(' ');
    // Two letters are those of a state, or of a post office.
    if ((name.length < 3 && name !== 'UK') || PARTS_OF_NAMES.test(last[at - 1] ?? '')) continue;
    const found = readPlaces(name);
    if (!('why' in found) && !found.hasMore) return { ...found, hasMore: true };
  }
  return whole;
}
