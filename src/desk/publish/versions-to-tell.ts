import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import type { RegistryDiff } from '../../keeper/diff/registry-diff.js';
import { isWithdrawn } from '../../keeper/publish/read-history.js';
import { toPublished } from '../bring/to-published.js';
import { toText } from '../bring/to-text.js';
import type { PublishedFolder } from '../state/desk-state.js';
import type { Edition } from './plan-edition.js';

/** A version and the one before it. */
export interface VersionsToTell {
  readonly before: RegistryDocument;
  readonly now: RegistryDocument;
  readonly diff?: RegistryDiff | undefined;
}

/**
 * What customers are told of: the version to come; where nothing is new, the newest one published.
 * @returns what reads them; undefined where there is none before
 */
export function versionsToTell(
  { document, diff, isNew }: Edition,
  published: PublishedFolder | undefined,
): (() => VersionsToTell) | undefined {
  if (!published) return undefined;
  const { last, history, files } = published;
  if (isNew) return () => ({ before: last, now: document, diff });
  const before = history.versions.filter((one) => !isWithdrawn(one)).at(-2);
  const bytes = before && 'file' in before ? files.get(before.file) : undefined;
  const text = bytes && toText(bytes);
  return text === undefined ? undefined : () => ({ before: toPublished(text), now: last });
}
