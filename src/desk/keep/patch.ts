import { getAt } from '../state/get-at.js';
import type { Path } from '../state/set-at.js';

/** One difference of two values: another value at a path (`undefined`: none), or items of a list in the place of others. */
type Edit =
  | { readonly path: Path; readonly value: unknown }
  | { readonly path: Path; readonly at: number; readonly taken: number; readonly items: readonly unknown[] };

/** What makes one value another. */
export type Patch = readonly Edit[];

/** What differs between two values that share what is the same in both, so that little has to be looked at. */
export function toPatch(from: unknown, to: unknown, path: Path = []): Patch {
  if (from === to) return [];
  if (Array.isArray(from) && Array.isArray(to)) return listPatch(from, to, path);
  if (from instanceof Map && to instanceof Map)
    return [...new Set([...from.keys(), ...to.keys()])].flatMap((key: string) =>
      toPatch(from.get(key), to.get(key), [...path, key]),
    );
  if (!isRecord(from) || !isRecord(to)) return [{ path, value: to }];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) =>
    toPatch(from[key], to[key], [...path, key]),
  );
}

export const applyPatch = <T>(value: T, patch: Patch): T => patch.reduce(applyEdit, value as unknown) as T;

function listPatch(from: readonly unknown[], to: readonly unknown[], path: Path): Patch {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < most - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  const [taken, items] = [from.length - end - start, to.slice(start, to.length - end)];
  if (taken !== items.length) return [{ path, at: start, taken, items }];
  return items.flatMap((item, at) => toPatch(from[start + at], item, [...path, start + at]));
}

function applyEdit(value: unknown, edit: Edit): unknown {
  if ('value' in edit) return replaceAt(value, edit.path, edit.value);
  const list = getAt(value, edit.path) as readonly unknown[];
  return replaceAt(value, edit.path, list.toSpliced(edit.at, edit.taken, ...edit.items));
}

/** As it is, empty or not: what is undone may have been a fault. */
function replaceAt(value: unknown, path: Path, next: unknown): unknown {
  const [key, ...below] = path;
  if (key === undefined) return next;
  if (value instanceof Map) {
    const map = new Map(value as ReadonlyMap<unknown, unknown>);
    const item = replaceAt(map.get(key), below, next);
    if (item === undefined) map.delete(key);
    else map.set(key, item);
    return map;
  }
  const inner = replaceAt((value as Record<string | number, unknown>)[key], below, next);
  if (typeof key === 'number') return (value as readonly unknown[]).with(key, inner);
  const { [key]: _, ...others } = value as Record<string, unknown>;
  return inner === undefined ? others : { ...(value as object), [key]: inner };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);
