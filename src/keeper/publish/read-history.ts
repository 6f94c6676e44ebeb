import { folderUrl } from './folder-url.js';

/** What was published so far: written as `history.json` beside the list. */
export interface History {
  /** Absolute address of the folder. */
  readonly url: string;
  /** The address it had first, where it has moved: ids in feeds begin with it. */
  readonly idBase?: string;
  /** The oldest first. */
  readonly versions: readonly HistoryEntry[];
}

export type HistoryEntry = PublishedVersion | WithdrawnVersion;

interface Version {
  readonly version: number;
  /** A UTC day: `lastUpdated` of that version. */
  readonly date: string;
  /** As in the attribute `integrity`: `sha384-…`. */
  readonly integrity: string;
}

export interface PublishedVersion extends Version {
  /** Where it stands, seen from the folder. Never changes, nor does what stands there. */
  readonly file: string;
}

/** A version that was taken out: what is left of it. */
export interface WithdrawnVersion extends Version {
  readonly withdrawn: {
    /** A UTC day. */
    readonly date: string;
    readonly reason: string;
    /** The newest version at that time. */
    readonly after: number;
  };
}

export const isWithdrawn = (entry: HistoryEntry): entry is WithdrawnVersion => 'withdrawn' in entry;

const DAY = /^\d{4}-\d\d-\d\d$/;
const INTEGRITY = /^sha384-[A-Za-z0-9+/]{64}$/;

/** Reads a `history.json`; undefined for anything that no publication writes: the file may be anybody's. */
export function readHistory(text: string): History | undefined {
  try {
    const { url, idBase, versions } = JSON.parse(text) as Partial<History>;
    const isSound =
      isFolder(url) &&
      (idBase === undefined || isFolder(idBase)) &&
      Array.isArray(versions) &&
      versions.every((entry, at) => isEntry(entry) && (at === 0 || versions[at - 1].version < entry.version));
    return isSound ? { url, ...(idBase === undefined ? {} : { idBase }), versions } : undefined;
  } catch {
    return undefined;
  }
}

const isFolder = (url: unknown): url is string => typeof url === 'string' && folderUrl(url) === url;

function isEntry(value: unknown): value is HistoryEntry {
  const { version, date, file, integrity, withdrawn } = (value ?? {}) as Partial<
    PublishedVersion & WithdrawnVersion
  >;
  if (
    !Number.isSafeInteger(version) ||
    (version as number) < 0 ||
    !DAY.test(date ?? '') ||
    !INTEGRITY.test(integrity ?? '')
  )
    return false;
  if (withdrawn === undefined)
    return new RegExp(`^versions/${version}-[0-9a-f]{12}\\.json$`).test(file ?? '');
  return (
    file === undefined &&
    DAY.test(withdrawn.date) &&
    typeof withdrawn.reason === 'string' &&
    Number.isSafeInteger(withdrawn.after)
  );
}
