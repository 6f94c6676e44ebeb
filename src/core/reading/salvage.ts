import { toPointer, type Issue } from '../schema/issue.js';
import type { Shape } from '../schema/shape.js';
import { isObject, type Json } from './is-object.js';
import { readByShape, type Fault, type Path } from './read-by-shape.js';

/** Places in the file of what was left out of lists, in order, by pointer of the list. */
export type Gaps = Map<string, number[]>;

/** Reads, leaving out the smallest optional part around each fault until the rest is sound; undefined where nothing is. */
export function salvage(
  shape: Shape,
  input: unknown,
  base: Path,
  warnings: Issue[],
  gaps: Gaps,
): Json | undefined {
  if (!isObject(input)) {
    warnings.push(toIssue(toPointer(base), 'is not an object and was left out'));
    return undefined;
  }
  const placeOf = (path: Path): string => inFile(toPointer([...base, ...path]), gaps);
  const told = new Map<string, { reason: string; issue: Issue }>();
  let copy: unknown = input;
  let isLost = false;
  for (;;) {
    const faults: Fault[] = [];
    copy = readByShape(shape, copy, [], faults);
    if (faults.length === 0) break;
    const cuts: Cut[] = [];
    for (const { path, reason, isMissing } of faults) {
      const place = placeOf(path);
      // A field that had to go and is required takes its record along: one fault, told once, of the record.
      const first = isMissing ? told.get(place) : undefined;
      const why = first ? `${String(path.at(-1))} ${first.reason}` : reason;
      const cut = bareExclusion(copy as Json, path) ?? findCut(copy as Json, path);
      if (cut?.owner) cuts.push(cut);
      told.set(place, {
        reason: why,
        issue: cut ? toIssue(placeOf(cut.path), `${why}; this part was left out`) : toIssue(place, why),
      });
      // The record goes, whatever else is wrong with it.
      isLost = !cut;
      if (isLost) break;
    }
    if (isLost) break;
    remove(cuts, placeOf, gaps);
  }
  for (const { issue } of told.values()) warnings.push(issue);
  return isLost ? undefined : (copy as Json);
}

/** A part to leave out: what has it, if it is not out already, and its path there. */
interface Cut {
  readonly owner?: Json | unknown[];
  readonly path: Path;
}

/** Finds the smallest part that can go around `path`; undefined where only the root is left. */
function findCut(root: Json, path: Path): Cut | undefined {
  const target = narrowed(path);
  for (let length = target.length; length > 0; length -= 1) {
    const at = target.slice(0, length);
    const owner = valueAt(root, at.slice(0, -1));
    const key = at[length - 1] as string | number;
    // A list that stands where an object belongs has none of its keys. A required field that is missing leaves its
    // owner to go.
    if (Array.isArray(owner) ? typeof key === 'number' : isObject(owner) && key in owner)
      return { owner: owner as Json, path: at };
  }
  return undefined;
}

/** Takes parts out all at once, since places in a list change with each that goes. */
function remove(cuts: readonly Cut[], placeOf: (path: Path) => string, gaps: Gaps): void {
  const lists = new Map<unknown[], { keys: Set<number>; place: string }>();
  for (const { owner, path } of cuts) {
    const key = path.at(-1) as number;
    if (!Array.isArray(owner)) delete owner?.[key];
    else if (lists.has(owner)) lists.get(owner)?.keys.add(key);
    else
      lists.set(owner, {
        keys: new Set([key]),
        place: placeOf(path.slice(0, -1)),
      });
  }
  for (const [list, { keys, place }] of lists) {
    const gone = gaps.get(place) ?? [];
    gaps.set(
      place,
      [...gone, ...[...keys].map((key) => skip(key, gone))].sort((a, b) => a - b),
    );
    const kept = list.filter((_, at) => !keys.has(at));
    list.length = 0;
    for (const item of kept) list.push(item);
  }
}

/**
 * Leaving out one field of what narrows an exclusion would widen it: "not the location of students" must not become
 * "not the location". Its ids go together and the sentence stays; the path of the exclusion where that was done.
 */
function bareExclusion(root: Json, path: Path): Cut | undefined {
  const at = path.indexOf('exclusions');
  if (at < 0 || path.length < at + 3 || path[at + 2] === 'note') return undefined;
  const exclusion = path.slice(0, at + 2);
  const record = valueAt(root, exclusion);
  if (!isObject(record)) return undefined;
  for (const key of ['subjects', 'data', 'flows']) delete record[key];
  return { path: exclusion };
}

/** For the same reason an unreadable `subjects` of a datum costs the datum. */
function narrowed(path: Path): Path {
  const data = path.indexOf('data');
  if (data >= 0 && path[data + 2] === 'subjects') return path.slice(0, data + 2);
  return path;
}

function valueAt(root: Json, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Json | undefined)?.[key], root);
}

/** A pointer as the file has it: indices counted with the parts left out. */
export function inFile(pointer: string, gaps: Gaps): string {
  let place = '';
  for (const key of pointer.split('/').slice(1)) {
    const gone = gaps.get(place);
    place += `/${gone ? skip(Number(key), gone) : key}`;
  }
  return place;
}

/** @param gone in order, so that the number of those before an index is found by halving */
function skip(index: number, gone: readonly number[]): number {
  let low = 0;
  let high = gone.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gone[middle] as number) - middle <= index) low = middle + 1;
    else high = middle;
  }
  return index + low;
}

function toIssue(pointer: string, message: string): Issue {
  return { code: 'invalid', pointer, message };
}
