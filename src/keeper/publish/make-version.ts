import type { ChangeRecord, RegistryDocument } from '../../core/schema/registry-schema.js';
import { withoutOwnFields } from '../../core/schema/without-own-fields.js';
import type { Description } from '../diff/describe-diff.js';
import { diffRegistries } from '../diff/diff-registries.js';
import { toChanges } from '../diff/to-changes.js';
import { tellDiff } from '../notice/tell-diff.js';
import { CALENDAR_NAME } from '../notice/to-calendar.js';
import { versionPage } from './pages/version-page.js';
import { ATOM_NAME } from './feed/to-feed.js';

export interface VersionPlace {
  /** Absolute address of the folder. */
  readonly url: string;
  readonly before?:
    | {
        readonly document: RegistryDocument;
        readonly url: string;
        /** What `tellDiff` tells of it and the new version, where that is known already. */
        readonly descriptions?: readonly Description[] | undefined;
      }
    | undefined;
  /** Numbers of versions that were taken out: nothing of what they said is told again. */
  readonly withdrawn?: ReadonlySet<number>;
}

/**
 * A registry as it is published: without the keeper's own fields, with the address of the version before and of what tells of
 * changes, and all changes so far. Those of this version are the keeper's own where there are any, else what a comparison
 * tells. Older ones are the keeper's, else as published.
 */
export function makeVersion(
  registry: RegistryDocument,
  { url, before, withdrawn = new Set() }: VersionPlace,
): RegistryDocument {
  const published = withoutOwnFields(registry);
  const updates = {
    feed: `${url}${ATOM_NAME}`,
    calendar: `${url}${CALENDAR_NAME}`,
    page: `${url}${versionPage(registry.version)}`,
  };
  if (!before) return { ...published, updates };
  const { previous: _, ...open } = published;
  const changes = allChanges(open as RegistryDocument, before)
    .filter(({ version }) => !withdrawn.has(version))
    .sort((a, b) => a.version - b.version);
  return {
    ...open,
    previous: before.url,
    updates,
    ...(changes.length > 0 ? { changes } : {}),
  } as RegistryDocument;
}

function allChanges(
  registry: RegistryDocument,
  { document: before, descriptions }: NonNullable<VersionPlace['before']>,
): ChangeRecord[] {
  const { changes = [], version, lastUpdated } = registry;
  const own = new Set(changes.map((change) => change.version));
  const found = (): ChangeRecord[] =>
    toChanges(
      descriptions ?? tellDiff(diffRegistries(before, registry), before, registry),
      version,
      lastUpdated,
    );
  return [
    ...(before.changes ?? []).filter((change) => !own.has(change.version)),
    ...changes,
    ...(own.has(version) ? [] : found()),
  ];
}
