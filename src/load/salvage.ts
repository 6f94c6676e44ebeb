import * as v from 'valibot';
import { toPointer, type Issue } from '../schema/issue.js';
import { isObject, type Json } from './is-object.js';

type Path = readonly (string | number)[];

/** Parses, leaving out the smallest optional part around each fault until the rest is sound; undefined where nothing is. */
export function salvage<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
  base: Path,
  warnings: Issue[],
): v.InferOutput<S> | undefined {
  let result = v.safeParse(schema, input);
  if (result.success) return result.output;
  if (!isObject(input)) {
    warnings.push(fault(base, 'is not an object and was left out'));
    return undefined;
  }
  const copy = structuredClone(input);
  // Parts left out of lists, by pointer of the list: their places in the file differ from those in the copy.
  const original = new Map<unknown, number[]>();
  let last: { at: string; message: string } | undefined;
  while (!result.success) {
    const [issue] = result.issues;
    const path = (issue.path ?? []).map((step) => step.key as string | number);
    // A field that had to go and is required takes its record along: one fault, told once, of the record.
    const isSequel = last?.at === toPointer(path) && issue.received === 'undefined';
    if (isSequel) warnings.pop();
    const message = isSequel && last ? `${String(path.at(-1))} ${last.message}` : reason(issue);
    const dropped = drop(copy, path, original);
    warnings.push(
      fault([...base, ...(dropped?.path ?? path)], dropped ? `${message}; this part was left out` : message),
    );
    if (!dropped) return undefined;
    last = { at: toPointer(path), message };
    result = v.safeParse(schema, copy);
  }
  return result.output;
}

/** Takes the smallest part that can go around `path` out of `root`; undefined where only the root is left. */
function drop(root: Json, path: Path, removed: Map<unknown, number[]>): { path: Path } | undefined {
  const bare = bareExclusion(root, path);
  if (bare) return { path: filePath(root, bare, removed) };
  const target = narrowed(path);
  for (let length = target.length; length > 0; length -= 1) {
    const at = target.slice(0, length);
    const parent = at.slice(0, -1).reduce<unknown>((value, key) => (value as Json | undefined)?.[key], root);
    const key = at[length - 1] as string | number;
    // A list that stands where an object belongs has none of its keys.
    if (Array.isArray(parent) && typeof key === 'number') {
      const place = filePath(root, at, removed);
      const gone = removed.get(parent) ?? [];
      gone.push(place[place.length - 1] as number);
      removed.set(parent, gone);
      parent.splice(key, 1);
      return { path: place };
    }
    // A required field that is missing leaves its owner to go next.
    if (isObject(parent) && key in parent) {
      const place = filePath(root, at, removed);
      delete parent[key];
      return { path: place };
    }
  }
  return undefined;
}

/**
 * Leaving out one field of what narrows an exclusion would widen it: "not the location of students" must not become
 * "not the location". Its ids go together and the sentence stays; the path of the exclusion where that was done.
 */
function bareExclusion(root: Json, path: Path): Path | undefined {
  const at = path.indexOf('exclusions');
  if (at < 0 || path.length < at + 3 || path[at + 2] === 'note') return undefined;
  const exclusion = path.slice(0, at + 2);
  const record = exclusion.reduce<unknown>((value, key) => (value as Json | undefined)?.[key], root);
  if (!isObject(record)) return undefined;
  for (const key of ['subjects', 'data', 'flows']) delete record[key];
  return exclusion;
}

/** For the same reason an unreadable `subjects` of a datum costs the datum. */
function narrowed(path: Path): Path {
  const data = path.indexOf('data');
  if (data >= 0 && path[data + 2] === 'subjects') return path.slice(0, data + 2);
  return path;
}

/** The path as the file has it: indices counted with the parts already left out. */
function filePath(root: Json, path: Path, removed: Map<unknown, number[]>): Path {
  let value: unknown = root;
  return path.map((key) => {
    const gone = removed.get(value);
    value = (value as Json)[key];
    if (typeof key !== 'number' || !gone) return key;
    return [...gone]
      .sort((a, b) => a - b)
      .reduce((index, place) => (place <= index ? index + 1 : index), key);
  });
}

function reason(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation' && issue.type === 'check') return `needs ${issue.message}`;
  if (issue.received === 'undefined') return `is missing (expected ${issue.expected ?? 'a value'})`;
  if (issue.type === 'min_length') return 'is empty';
  return `is ${issue.received}${issue.expected ? `, expected ${issue.expected}` : ''}`;
}

function fault(path: Path, message: string): Issue {
  return { code: 'invalid', pointer: toPointer(path), message };
}
