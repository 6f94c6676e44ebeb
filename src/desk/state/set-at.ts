export type Path = readonly (string | number)[];

/**
 * A value with another one at a path; all that lies beside it stays the very same. `undefined` takes the field or item out, and
 * with it what it leaves empty: the format has no empty lists and records.
 */
export function setAt<T>(value: T, path: Path, next: unknown): T {
  return put(value, path, next) as T;
}

function put(value: unknown, path: Path, next: unknown): unknown {
  const [key, ...below] = path;
  if (key === undefined) return next;
  const inner = put((value as Record<string | number, unknown> | undefined)?.[key], below, next);
  if (typeof key === 'number') return putItem((value ?? []) as readonly unknown[], key, inner);
  const { [key]: _, ...others } = (value ?? {}) as Record<string, unknown>;
  if (inner !== undefined) return { ...(value as object | undefined), [key]: inner };
  return Object.keys(others).length > 0 ? others : undefined;
}

function putItem(list: readonly unknown[], at: number, item: unknown): unknown {
  const made = [...list.slice(0, at), ...(item === undefined ? [] : [item]), ...list.slice(at + 1)];
  return made.length > 0 ? made : undefined;
}
