import { toDay } from '../../core/model/to-day.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { diffRegistries } from '../../keeper/diff/diff-registries.js';
import type { RegistryDiff, Rename } from '../../keeper/diff/registry-diff.js';
import { toJson } from '../../keeper/export/to-json.js';
import { withEdition } from '../../keeper/publish/with-edition.js';
import { folderUrl } from '../../keeper/publish/folder-url.js';
import { placeholdersIn } from '../../keeper/starter/placeholders.js';
import type { DeskFinding } from '../state/desk-finding.js';
import type { DeskState, PublishedFolder } from '../state/desk-state.js';

/** The version that would be published now, and what keeps it from that. */
export interface Edition {
  /** The list with the number and day of the version. */
  readonly document: RegistryDocument;
  /** Whether it says anything that is not published yet. */
  readonly isNew: boolean;
  readonly url: string | undefined;
  /** What has to be said or mended first, in sentences. */
  readonly obstacles: readonly string[];
  /** New vendors that may be others renamed, of which the keeper has not said that they are not. */
  readonly renames: readonly Rename[];
}

interface Version {
  readonly document: RegistryDocument;
  /** From the newest version published; undefined where nothing is new, or nothing was published. */
  readonly diff: RegistryDiff | undefined;
}

/** Made once for a list, however often somebody types beside it. */
const versions = new WeakMap<
  RegistryDocument,
  Version & { readonly published: PublishedFolder | undefined }
>();

function versionOf(list: RegistryDocument, published: PublishedFolder | undefined, today: Date): Version {
  const known = versions.get(list);
  if (known && known.published === published) return known;
  const last = published?.last;
  const highest = published?.history.versions.at(-1)?.version ?? 0;
  const text = withEdition(toJson(list), { last, highest, today: toDay(today) });
  const document = JSON.parse(text) as RegistryDocument;
  const diff = last && document.version > last.version ? diffRegistries(last, document) : undefined;
  const made = { document, diff, published };
  versions.set(list, made);
  return made;
}

/** @returns undefined where there is no list */
export function planEdition(
  { list, published, url, notRenamed }: DeskState,
  findings: readonly DeskFinding[] | undefined,
  today: Date,
): Edition | undefined {
  if (!list) return undefined;
  const { document, diff } = versionOf(list.now, published, today);
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
  const placeholders = placeholdersIn(document);
  const others = (findings?.filter(({ severity }) => severity === 'error').length ?? 0) - placeholders.length;
  const obstacles = [
    !findings && 'The list is still looked through.',
    others > 0 && `${others === 1 ? '1 place has' : `${others} places have`} to be mended first.`,
    list.now.vendors.length === 0 && 'The list has no vendors yet.',
    placeholders.length > 0 &&
      `Replace what stands there only to begin with: ${placeholders.map((word) => `“${word}”`).join(', ')}.`,
    address === undefined &&
      'Say which address the folder will have: it begins with https:// and ends with a slash.',
    renames.length > 0 && 'Say what became of the vendors below.',
  ].filter((one) => one !== false);
  return { document, isNew: !published || diff !== undefined, url: address, obstacles, renames };
}
