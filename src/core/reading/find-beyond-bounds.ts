import { toPointer } from '../schema/issue.js';
import { MAX_DEPTH, MAX_FIELDS, MAX_TEXTS } from '../schema/limits.js';
import { isObject } from './is-object.js';

/** A part of a file that no reader of ours follows: where, what is wrong, and what to do. */
export interface BeyondBounds {
  readonly pointer: string;
  readonly message: string;
  readonly remedy: string;
}

interface Found {
  readonly message: string;
  /** The other way round. */
  readonly path: (string | number)[];
}

/** Nothing that the format knows lies deeper: a pointer of this length names the field that does. */
const TOLD = 8;

/**
 * The first part of a value whose lists and records are nested deeper than any reader of ours follows, or that has more fields. Goes no
 * deeper than that itself.
 */
export function findBeyondBounds(value: unknown): BeyondBounds | undefined {
  // A translation has its texts for names.
  const found = find(value, 0, isObject(value) && 'vendors' in value ? MAX_FIELDS : MAX_TEXTS);
  if (!found) return undefined;
  return {
    pointer: toPointer(found.path.reverse().slice(0, TOLD)),
    message: found.message,
    remedy: 'Take out what is nested or repeated there.',
  };
}

function find(value: unknown, depth: number, mostFields: number): Found | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > MAX_DEPTH)
    return { message: `Lists and records are nested more than ${MAX_DEPTH} deep.`, path: [] };
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1) {
      const found = find(value[at], depth + 1, mostFields);
      if (found) return within(found, at);
    }
    return undefined;
  }
  let count = 0;
  // Of a long list there are many records: no list of keys is made for each.
  for (const key in value) {
    count += 1;
    if (count > mostFields) return { message: `A record has more than ${mostFields} fields.`, path: [] };
    const found = find(value[key as keyof typeof value], depth + 1, mostFields);
    if (found) return within(found, key);
  }
  return undefined;
}

function within(found: Found, key: string | number): Found {
  found.path.push(key);
  return found;
}
