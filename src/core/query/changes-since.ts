import type { VersionChanges } from './list-changes.js';

/** What versions changed after one, or from a UTC day on. @param since the number of a version, or a day; empty: all */
export function changesSince(versions: readonly VersionChanges[], since: string): readonly VersionChanges[] {
  if (since.includes('-')) return versions.filter(({ date }) => date >= since);
  return versions.filter(({ version }) => version > Number(since));
}
