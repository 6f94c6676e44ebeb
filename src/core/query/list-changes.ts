import type { Entry, Registry } from '../model/registry.js';
import type { ChangeRecord } from '../schema/registry-schema.js';

/** What one published version changed. */
export interface VersionChanges {
  readonly version: number;
  /** A UTC day. */
  readonly date: string;
  readonly changes: readonly ChangeRecord[];
  /** Published since this visitor's last look, or, where that is not known, within the period of notice. */
  readonly isNew: boolean;
}

/** What changed and what is about to, as a reader wants it. */
export interface Changes {
  /** Entries that start or end on a day to come, the nearest first. */
  readonly planned: readonly PlannedChange[];
  /** The newest first. */
  readonly versions: readonly VersionChanges[];
  /** Entries that ended, the latest first. */
  readonly former: readonly Entry[];
}

export interface PlannedChange {
  readonly entry: Entry;
  readonly kind: 'starts' | 'ends';
  /** A UTC day. */
  readonly date: string;
}

/** What is planned, what each version changed, and what has ended. */
export function listChanges({ document, entries, newSince }: Registry): Changes {
  return {
    planned: entries.flatMap(plannedOf).sort((a, b) => order(a.date, b.date)),
    versions: byVersion(document.changes ?? [], newSince),
    former: entries
      .filter(({ status }) => status === 'former')
      .sort((a, b) => order(b.record.until ?? '', a.record.until ?? '')),
  };
}

function plannedOf(entry: Entry): PlannedChange[] {
  const { since, until } = entry.record;
  if (entry.status === 'planned' && since) return [{ entry, kind: 'starts', date: since }];
  if (entry.status === 'current' && until) return [{ entry, kind: 'ends', date: until }];
  return [];
}

function byVersion(changes: readonly ChangeRecord[], newSince: number): VersionChanges[] {
  const groups = new Map<string, ChangeRecord[]>();
  for (const change of changes) {
    const key = `${change.version} ${change.date}`;
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { version, date } = first;
      return [{ version, date, changes: group, isNew: version > newSince }];
    })
    .sort((a, b) => b.version - a.version || order(b.date, a.date));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
