import type { RegistryDocument } from '../schema/registry-schema.js';
import { addDays } from './add-days.js';
import { toDay } from './to-day.js';

/** In days, where a list promises no notice. */
const USUAL_NOTICE = 30;

/**
 * The last version that is no longer new to a reader of whom nothing is known: new is what came within the list's period of
 * notice, however many versions that were.
 */
export function findNewSince(
  { version, lastUpdated, changes = [], notice }: RegistryDocument,
  today: Date,
): number {
  const begin = addDays(toDay(today), -(notice?.days ?? USUAL_NOTICE));
  if (lastUpdated < begin) return version;
  let [oldest, latest] = [version, 0];
  for (const change of changes) {
    if (change.date < begin) latest = Math.max(latest, change.version);
    else oldest = Math.min(oldest, change.version);
  }
  return latest > 0 ? Math.min(latest, version - 1) : oldest - 1;
}
