import { canonical } from './canonical.js';

/** Whether two values mean the same. @param field the field that has them */
export function meansSame(a: unknown, b: unknown, field = ''): boolean {
  // Most are the same in every part, and this is the quickest way to know.
  return isSame(a, b) || canonical(a, field) === canonical(b, field);
}

/** Whether two values of JSON are the same, fields in whatever order. Where it says no, they may still mean the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, at) => isSame(item, b[at]));
  }
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) => Object.hasOwn(b, key) && isSame(a[key as keyof typeof a], b[key as keyof typeof b]),
  );
}
