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
  const keys = Object.keys(value);
  if (keys.length > mostFields) return true;
  for (const key of keys)
    if (isBeyond((value as Record<string, unknown>)[key], depth + 1, mostFields)) return true;
  return false;
}
