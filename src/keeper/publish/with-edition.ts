import { addDays } from '../../core/model/add-days.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { diffSteps } from '../diff/diff-registries.js';
import { hasChanges, type RegistryDiff } from '../diff/registry-diff.js';

export interface Edition {
  /** The newest version published. */
  readonly last: RegistryDocument | undefined;
  /** The highest number ever published, withdrawn or not. */
  readonly highest: number;
  /** As `YYYY-MM-DD`. */
  readonly today: string;
}

export interface WithEdition {
  readonly document: RegistryDocument;
  /** From the newest version published, where there is any. */
  readonly diff: RegistryDiff | undefined;
}

/**
 * A list with the number and day that the next version has; with those of the last one where nothing is new. A keeper west of who
 * published last may still have the day before: no version is older than the one before it. Each `yield` is a place to rest.
 */
export function* withEdition(
  list: RegistryDocument,
  { last, highest, today }: Edition,
): Generator<void, WithEdition> {
  const isDayAhead = last?.lastUpdated === addDays(today, 1);
  const next = { ...list, version: highest + 1, lastUpdated: isDayAhead ? last.lastUpdated : today };
  const diff = last && (yield* diffSteps(last, next));
  const isSame = last !== undefined && diff !== undefined && !hasChanges(diff);
  const document = isSame ? { ...next, version: last.version, lastUpdated: last.lastUpdated } : next;
  return { document, diff };
}
