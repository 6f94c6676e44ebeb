import { canonical } from './canonical.js';

/** Whether two values mean the same. @param field the field that has them */
export function meansSame(a: unknown, b: unknown, field = ''): boolean {
  // Most are the same letter by letter, and this is the quickest way to know.
  return JSON.stringify(a) === JSON.stringify(b) || canonical(a, field) === canonical(b, field);
}
