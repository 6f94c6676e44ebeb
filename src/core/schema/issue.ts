/** What is wrong with a registry, in a word a program can act on. */
export type IssueCode =
  /** a record or field is not of the format's form and was left out */
  | 'invalid'
  /** two records of one list share an id; both are shown */
  | 'duplicate-id'
  /** an id that no term, category or group defines; it is shown as itself */
  | 'unknown-id'
  /** an entry lists and excludes the very same; the listing is shown as a match */
  | 'contradiction'
  /** a translation could not be loaded or read; the original is shown */
  | 'translation';

/** One fault of a registry: where (a JSON pointer, RFC 6901), and in words what is wrong and what was done. */
export interface Issue {
  readonly code: IssueCode;
  readonly pointer: string;
  readonly message: string;
}

/** A JSON pointer (RFC 6901) from a path of keys and indices. */
export function toPointer(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The keys and indices of a JSON pointer. A key of digits alone is taken for an index. */
export function toPath(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key.replaceAll('~1', '/').replaceAll('~0', '~')));
}
