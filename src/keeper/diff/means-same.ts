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
    for (let at = 0; at < a.length; at += 1) if (!isSame(a[at], b[at])) return false;
    return true;
  }
  let count = 0;
  // Of a long list there are many records: no list of keys is made for each.
  for (const key in a) {
    if (!Object.hasOwn(b, key) || !isSame(a[key as keyof typeof a], b[key as keyof typeof b])) return false;
    count += 1;
  }
  for (const _ in b) count -= 1;
  return count === 0;
}
