import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { reportLanguage } from '../../i18n/load-report-language.js';
import { describeDiff, type Description } from '../diff/describe-diff.js';
import type { RegistryDiff } from '../diff/registry-diff.js';
import { withEnds } from './with-ends.js';

/** What readers are told of a diff: descriptions of which each sentence ends, so that the next can follow it. */
export const tellDiff = (
  diff: RegistryDiff,
  before: RegistryDocument,
  now: RegistryDocument,
): readonly Description[] =>
  describeDiff(diff, before, now, [reportLanguage(now.language)])
    .filter(({ forKeepers }) => !forKeepers)
    .map(withEnds);
