type ErrorCode =
  'no-source' | 'network' | 'timeout' | 'http' | 'too-large' | 'syntax' | 'schema' | 'integrity';

/** Texts of errors, and of what of a list cannot be shown. Plain text, never markup. */
export interface ErrorMessages {
  readonly errors: Readonly<Record<ErrorCode, string>>;
  /** Instead of the text of `http` where signing in to the site may help. */
  readonly signInNeeded: string;
  readonly errorKept: (date: string) => string;
  /** Records that cannot be read are left out. */
  readonly entriesLeftOut: (count: number) => string;
  /** An older version than this reader was shown before. */
  readonly olderThanSeen: (version: number, seen: number) => string;
}
