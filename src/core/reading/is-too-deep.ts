import { MAX_DEPTH } from '../schema/limits.js';

/** Whether lists and records of a value are nested deeper than any reader of ours follows. Without recursion. */
export function isTooDeep(value: unknown): boolean {
  let level: readonly object[] = typeof value === 'object' && value !== null ? [value] : [];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    const below: object[] = [];
    for (const one of level)
      for (const inner of Array.isArray(one) ? (one as unknown[]) : Object.values(one))
        if (typeof inner === 'object' && inner !== null) below.push(inner);
    level = below;
  }
  return false;
}
