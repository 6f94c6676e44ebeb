import { MAX_DEPTH, MAX_FIELDS, MAX_TEXTS } from '../schema/limits.js';
import { isObject } from './is-object.js';

/**
 * Whether lists and records of a value are nested deeper than any reader of ours follows, or a record has more fields. Goes no deeper than
 * that itself.
 */
export function isBeyondBounds(value: unknown): boolean {
  // A translation has its texts for names.
  return isBeyond(value, 0, isObject(value) && 'vendors' in value ? MAX_FIELDS : MAX_TEXTS);
}

function isBeyond(value: unknown, depth: number, mostFields: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth > MAX_DEPTH) return true;
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) if (isBeyond(item, depth + 1, mostFields)) return true;
    return false;
  }
  let count = 0;
  // Of a long list there are many records: no list of keys is made for each.
  for (const key in value) {
    count += 1;
    if (count > mostFields || isBeyond(value[key as keyof typeof value], depth + 1, mostFields)) return true;
  }
  return false;
}
