import { isPlace, type Place } from './place.js';

const NAME = 'vendor-disclosure places';
/** So many places are kept for a tab. */
const KEPT = 50;

let places: Map<string, unknown> | undefined;

/** Where readers were, by list and step of the history: in memory, and in the tab's own storage where there is one. */
function read(): Map<string, unknown> {
  if (!places) {
    try {
      // Where storage is blocked, touching it throws; what else is in it may be anything.
      places = new Map(JSON.parse(sessionStorage.getItem(NAME) ?? '[]') as [string, unknown][]);
    } catch {
      places = new Map();
    }
  }
  return places;
}

export function placeAt(key: string): Place | undefined {
  const place = read().get(key);
  return isPlace(place) ? place : undefined;
}

/** @param place undefined: none worth returning to */
export function keepPlaceAt(key: string, place: Place | undefined): void {
  read().delete(key);
  if (place) read().set(key, place);
}

/** Keeps for the next page of this tab what is known by now. */
export function savePlaces(): void {
  try {
    sessionStorage.setItem(NAME, JSON.stringify([...read()].slice(-KEPT)));
  } catch {
    // Blocked or full: reloading leads where the browser leads.
  }
}
