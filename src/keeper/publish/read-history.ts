/** What was published so far: written as `history.json` beside the list. */
export interface History {
  /** Absolute address of the folder. */
  readonly url: string;
  readonly versions: readonly PublishedVersion[];
}

export interface PublishedVersion {
  readonly version: number;
  /** A UTC day: `lastUpdated` of that version. */
  readonly date: string;
  /** Where it stands, seen from the folder. Never changes, nor does what stands there. */
  readonly file: string;
  /** As in the attribute `integrity`: `sha384-…`. */
  readonly integrity: string;
}

/** Reads a `history.json`; undefined for anything else. */
export function readHistory(text: string): History | undefined {
  try {
    const { url, versions } = JSON.parse(text) as Partial<History>;
    const isSound = typeof url === 'string' && Array.isArray(versions) && versions.every(isPublished);
    return isSound ? { url, versions } : undefined;
  } catch {
    return undefined;
  }
}

function isPublished(value: unknown): value is PublishedVersion {
  const { version, date, file, integrity } = (value ?? {}) as Partial<PublishedVersion>;
  return (
    typeof version === 'number' &&
    typeof date === 'string' &&
    typeof integrity === 'string' &&
    // The file comes from a file: it must not lead out of the folder.
    /^versions\/[\w.-]+\.json$/.test(file ?? '')
  );
}
