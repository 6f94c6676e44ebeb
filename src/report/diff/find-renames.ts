import { foldText } from '../../query/fold-text.js';
import type { VendorRecord } from '../../schema/registry-schema.js';
import type { RegistryDiff, VendorChange } from './registry-diff.js';

/** Vendors that went and came under another id, and that a name they share makes probably one. */
export function findRenames(changes: readonly VendorChange[]): RegistryDiff['renames'] {
  const gone = new Map<string, VendorRecord>();
  for (const { kind, record } of changes) {
    if (kind === 'removed') for (const name of namesOf(record)) gone.set(name, record);
  }
  return changes.flatMap(({ kind, record }) => {
    const from = kind === 'added' && namesOf(record).flatMap((name) => gone.get(name) ?? [])[0];
    return from ? [{ from, to: record }] : [];
  });
}

function namesOf({ name, aliases = [], entity }: VendorRecord): string[] {
  return [name, ...aliases, entity?.legalName ?? ''].map(foldText).filter(Boolean);
}
