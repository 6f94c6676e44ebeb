import { meansSame } from './means-same.js';
import type { FieldChange } from './registry-diff.js';

/** What differs between two records, field by field. Whatever a field is called: only own fields count. */
export function diffFields(before: object, after: object, leaveOut: readonly string[] = []): FieldChange[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const changes: FieldChange[] = [];
  for (const field of new Set([...old.keys(), ...now.keys()])) {
    if (leaveOut.includes(field) || field.startsWith('x-')) continue;
    const pair = { field, before: old.get(field) as unknown, after: now.get(field) as unknown };
    if (!meansSame(pair.before, pair.after, field)) changes.push(pair);
  }
  return changes;
}
