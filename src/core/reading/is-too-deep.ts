import { MAX_DEPTH } from '../schema/limits.js';

/** Whether lists and records of a value are nested deeper than any reader of ours follows. Goes no deeper than that itself. */
export const isTooDeep = (value: unknown): boolean => isDeeper(value, 0);

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth > MAX_DEPTH) return true;
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) if (isDeeper(item, depth + 1)) return true;
    return false;
  }
  for (const key of Object.keys(value))
    if (isDeeper((value as Record<string, unknown>)[key], depth + 1)) return true;
  return false;
}
