import type { Path } from './set-at.js';

/** What stands at a path; undefined where there is nothing. */
export function getAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => {
    if (at instanceof Map) return at.get(key) as unknown;
    return typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined;
  }, value);
}
