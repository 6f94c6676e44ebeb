import type { ChangeRecord, RegistryDocument } from '../../core/schema/registry-schema.js';
import { describeDiff } from '../../keeper/diff/describe-diff.js';
import { diffRegistries } from '../../keeper/diff/diff-registries.js';
import type { RegistryDiff } from '../../keeper/diff/registry-diff.js';
import { reportLanguage } from '../../i18n/load-report-language.js';
import { toChanges } from '../../keeper/diff/to-changes.js';
import { withEnds } from '../../keeper/notice/with-ends.js';

/** What customers will be told of a version, each in a record of its own. */
export interface Sentences {
  readonly records: readonly ChangeRecord[];
  /** The keeper has written them; else a comparison has. */
  readonly areOwn: boolean;
  /** What a comparison finds that none of the keeper's speaks of: left out, or changed since they were written. */
  readonly untold: readonly ChangeRecord[];
}

/** The keeper's own words where there are any, else what a comparison tells. @param now with the number and day of the version */
export function listSentences(
  before: RegistryDocument,
  now: RegistryDocument,
  diff: RegistryDiff = diffRegistries(before, now),
): Sentences {
  const described = describeDiff(diff, before, now, [reportLanguage(now.language)]);
  const found = toChanges(described.map(withEnds), now.version, now.lastUpdated);
  const own = (now.changes ?? []).filter(({ version }) => version === now.version);
  if (own.length === 0) return { records: found, areOwn: false, untold: [] };
  // One of a vendor speaks of its entries, too.
  const told = new Set(own.map(({ vendor = '', disclosure = '' }) => `${vendor}/${disclosure}`));
  const untold = found.filter(
    ({ vendor = '', disclosure = '' }) => !told.has(`${vendor}/${disclosure}`) && !told.has(`${vendor}/`),
  );
  return { records: own, areOwn: true, untold };
}
