import { toPath, toPointer } from '../../core/schema/issue.js';
import { endOfText, endOfValue, startOfNext } from '../text/json-ends.js';
import { quote, type Fault } from './finding.js';

/** Pointers that are looked for, as a tree of their keys. */
interface Place {
  offset?: number;
  readonly below: Map<string, Place>;
}

/** One walk through a text: fields that stand twice in one record, and where the faults are. */
export interface Located {
  readonly duplicates: readonly Fault[];
  /** Where the value of a pointer starts; of what is missing: where the nearest record around it does. */
  offsetOf(pointer: string): number;
}

/**
 * @param pointers places to look for
 * @param text sound JSON
 * @param mayRepeat whether a field may stand twice in a record: where none does, what no pointer leads into is passed over
 */
export function locate(text: string, pointers: Iterable<string>, mayRepeat: boolean): Located {
  const root: Place = { offset: 0, below: new Map() };
  for (const pointer of pointers) toPath(pointer).reduce(step, root);
  const duplicates: Fault[] = [];
  const path: (string | number)[] = [];
  /** @returns where the value ends */
  const walk = (start: number, place: Place | undefined): number => {
    // JSON.parse takes the last of several fields of one name: so do the places.
    if (place) place.offset = start;
    const isPassed = !mayRepeat && !place?.below.size;
    if (isPassed || !'{['.includes(text.charAt(start))) return endOfValue(text, start);
    return text.charAt(start) === '{' ? walkRecord(start, place) : walkList(start, place);
  };
  const walkPart = (key: string | number, start: number, place: Place | undefined): number => {
    path.push(key);
    const end = startOfNext(text, walk(start, place?.below.get(String(key))));
    path.pop();
    return text.charAt(end) === ',' ? startOfNext(text, end + 1) : end;
  };
  const walkList = (start: number, place: Place | undefined): number => {
    let at = startOfNext(text, start + 1);
    for (let index = 0; text.charAt(at) !== ']'; index += 1) at = walkPart(index, at, place);
    return at + 1;
  };
  const walkRecord = (start: number, place: Place | undefined): number => {
    const met = new Set<string>();
    let at = startOfNext(text, start + 1);
    while (text.charAt(at) === '"') {
      const end = endOfText(text, at);
      const key = JSON.parse(text.slice(at, end)) as string;
      if (mayRepeat && met.has(key))
        duplicates.push({
          code: 'duplicate-key',
          pointer: toPointer([...path, key]),
          offset: at,
          message: `The field ${quote(key)} stands twice in this record; only the last one counts.`,
        });
      if (mayRepeat) met.add(key);
      const colon = startOfNext(text, end);
      at = walkPart(key, startOfNext(text, colon + 1), place);
    }
    return at + 1;
  };
  walk(startOfNext(text, 0), root);
  return {
    duplicates,
    offsetOf: (pointer) => {
      let place: Place | undefined = root;
      let { offset = 0 } = root;
      for (const key of toPath(pointer)) {
        place = place?.below.get(String(key));
        offset = place?.offset ?? offset;
      }
      return offset;
    },
  };
}

function step(place: Place, key: string | number): Place {
  const known = place.below.get(String(key));
  if (known) return known;
  const made: Place = { below: new Map() };
  place.below.set(String(key), made);
  return made;
}

/** Turns offsets of a text into lines and columns from 1. They are asked for in their order: of a long text no list of lines is made. */
export function lineFinder(text: string): (offset: number) => [line: number, column: number] {
  let line = 1;
  let start = 0;
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) {
      const code = text.charCodeAt(at);
      if (code !== 10 && (code !== 13 || text.charCodeAt(at + 1) === 10)) continue;
      line += 1;
      start = at + 1;
    }
    return [line, offset - start + 1];
  };
}
