import { visit, type JSONVisitor } from 'jsonc-parser';
import { toPath, toPointer } from '../../core/schema/issue.js';
import { quote, type Fault } from './finding.js';

/** Pointers that are looked for, as a tree of their keys. */
interface Place {
  offset?: number;
  readonly below: Map<string, Place>;
}

interface Level {
  readonly place: Place | undefined;
  /** Of an object: the keys met. */
  keys: string[] | Set<string>;
  /** Key or index of the value that is read. */
  key: string | number;
}

/** One walk through a text: fields that stand twice in one record, and where the faults are. */
export interface Located {
  readonly duplicates: readonly Fault[];
  /** Where the value of a pointer starts; of what is missing: where the nearest record around it does. */
  offsetOf(pointer: string): number;
}

const NO_KEYS: string[] = [];

/** Ends a walk that has found all that it looked for. */
const ALL_FOUND = Symbol('all found');

/**
 * @param pointers places to look for
 * @param text sound JSON
 * @param mayRepeat whether a field may stand twice in a record: where none does, the walk ends with the last place
 */
export function locate(text: string, pointers: Iterable<string>, mayRepeat: boolean): Located {
  const root: Place = { offset: 0, below: new Map() };
  let open = 0;
  const step = (place: Place, key: string | number): Place => {
    const known = place.below.get(String(key));
    if (known) return known;
    open += 1;
    const made: Place = { below: new Map() };
    place.below.set(String(key), made);
    return made;
  };
  for (const pointer of pointers) toPath(pointer).reduce(step, root);
  const duplicates: Fault[] = [];
  const levels: Level[] = [];
  const meet = (offset: number): Place | undefined => {
    const top = levels.at(-1);
    const place = top ? top.place?.below.get(String(top.key)) : root;
    if (!place) return undefined;
    if (place.offset === undefined) open -= 1;
    place.offset = offset;
    if (open === 0 && !mayRepeat) throw ALL_FOUND;
    return place;
  };
  const next = (): void => {
    const top = levels.at(-1);
    if (top && typeof top.key === 'number') top.key += 1;
  };
  const end = (): void => {
    levels.pop();
    next();
  };
  const visitor: JSONVisitor = {
    onObjectBegin: (offset) => void levels.push({ place: meet(offset), keys: [], key: '' }),
    onArrayBegin: (offset) => void levels.push({ place: meet(offset), keys: NO_KEYS, key: 0 }),
    onObjectProperty: (key, offset) => {
      const top = levels.at(-1) as Level;
      // JSON.parse takes the last of several: so do the places.
      top.key = key;
      if (isKnown(top, key)) {
        const pointer = toPointer(levels.map((level) => level.key));
        const message = `The field ${quote(key)} stands twice in this record; only the last one counts.`;
        duplicates.push({ code: 'duplicate-key', pointer, offset, message });
      }
    },
    onObjectEnd: end,
    onArrayEnd: end,
    onLiteralValue: (_value, offset) => {
      meet(offset);
      next();
    },
  };
  try {
    visit(text, visitor);
  } catch (cause) {
    if (cause !== ALL_FOUND) throw cause;
  }
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

/** Whether a key was met before in a record; it has been now. A list of keys is faster, while it is short. */
function isKnown(level: { keys: string[] | Set<string> }, key: string): boolean {
  const { keys } = level;
  if (keys instanceof Set ? keys.has(key) : keys.includes(key)) return true;
  if (keys instanceof Set) keys.add(key);
  else if (keys.push(key) > 40) level.keys = new Set(keys);
  return false;
}

/** Turns offsets of a text into lines and columns from 1. */
export function lineFinder(text: string): (offset: number) => [line: number, column: number] {
  // A sound file is asked for no place.
  let known: readonly number[] | undefined;
  return (offset) => {
    const starts = (known ??= startsOfLines(text));
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return [low + 1, offset - (starts[low] as number) + 1];
  };
}

function startsOfLines(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
