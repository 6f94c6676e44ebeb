import { toDay } from '../../core/model/to-day.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { hasChanges, type RegistryDiff, type Rename } from '../../keeper/diff/registry-diff.js';
import { orderSteps } from '../../keeper/export/to-json.js';
import { folderUrl } from '../../keeper/publish/folder-url.js';
import { withEdition } from '../../keeper/publish/with-edition.js';
import { withTranslations } from '../../keeper/publish/with-translations.js';
import type { DeskFinding } from '../state/desk-finding.js';
import type { DeskState, PublishedFolder } from '../state/desk-state.js';
import type { NextVersion } from '../state/next-version.js';

/** The version that would be published now, and what keeps it from that. */
export interface Edition {
  /** The list with the number and day of the version. */
  readonly document: RegistryDocument;
  /** From the newest version published, where there is any. */
  readonly diff: RegistryDiff | undefined;
  /** Whether it says anything that is not published yet. */
  readonly isNew: boolean;
  readonly url: string | undefined;
  /** What has to be said or mended first, in sentences. */
  readonly obstacles: readonly string[];
  /** New vendors that may be others renamed, of which the keeper has not said that they are not. */
  readonly renames: readonly Rename[];
}

/**
 * The number and day of the next version, those of the last one where nothing is new. Each `yield` is a place to rest.
 * @param languages of the translations that are on the desk
 */
export function* nextVersionSteps(
  list: RegistryDocument,
  published: PublishedFolder | undefined,
  languages: readonly string[],
  today: Date,
): Generator<void, NextVersion> {
  const last = published?.last;
  const highest = published?.history.versions.at(-1)?.version ?? 0;
  const ordered = withTranslations(yield* orderSteps(list), languages);
  const edition = yield* withEdition(ordered, { last, highest, today: toDay(today) });
  return { list, published, ...edition };
}

/** @param version of the list as it is now */
export function planEdition(
  { list, published, url, notRenamed }: DeskState,
  version: NextVersion,
  findings: readonly DeskFinding[] | undefined,
): Edition {
  const { document, diff } = version;
  const isNew = diff === undefined || hasChanges(diff);
  const address = published?.history.url ?? folderUrl(url);
  const told = new Set(
    (document.changes ?? [])
      .filter(({ version }) => version === document.version)
      .map(({ kind, vendor }) => `${kind} ${vendor}`),
  );
  const renames = (diff?.renames ?? []).filter(
    ({ from, to }) =>
      !notRenamed.includes(to.id) && !(told.has(`removed ${from.id}`) && told.has(`added ${to.id}`)),
  );
  const errors = findings?.filter(({ severity }) => severity === 'error').length ?? 0;
  const obstacles = [
    !findings && 'The list is still looked through.',
    errors > 0 && `${errors === 1 ? '1 place has' : `${errors} places have`} to be mended first.`,
    list?.vendors.length === 0 && 'The list has no vendors yet.',
    address === undefined &&
      'Say which address the folder will have: it begins with https:// and ends with a slash.',
    renames.length > 0 && 'Say what became of the vendors below.',
  ].filter((one) => one !== false);
  return { document, diff, isNew, url: address, obstacles, renames };
}
