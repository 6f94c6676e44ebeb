import type { ChangeRecord, RegistryDocument } from '../../core/schema/registry-schema.js';
import { describeDiff } from '../../keeper/diff/describe-diff.js';
import { diffRegistries } from '../../keeper/diff/diff-registries.js';
import type { RegistryDiff } from '../../keeper/diff/registry-diff.js';
import { reportLanguage } from '../../i18n/load-report-language.js';
import { toChanges } from '../../keeper/diff/to-changes.js';

/** What customers will be told of a version, each in a record of its own. */
export interface Sentences {
  readonly records: readonly ChangeRecord[];
  /** The keeper has written them; else a comparison has. */
  readonly areOwn: boolean;
}

/** The keeper's own words where there are any, else what a comparison tells. @param now with the number and day of the version */
export function listSentences(
  before: RegistryDocument,
  now: RegistryDocument,
  diff: RegistryDiff = diffRegistries(before, now),
): Sentences {
  const own = (now.changes ?? []).filter(({ version }) => version === now.version);
  if (own.length > 0) return { records: own, areOwn: true };
  const found = describeDiff(diff, before, now, [reportLanguage(now.language)]);
  return { records: toChanges(found, now.version, now.lastUpdated), areOwn: false };
}
