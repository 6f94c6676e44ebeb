import type { FindingCode, Severity } from '../../keeper/check/codes.js';

/** A fault of the list, with where it stands. */
export interface DeskFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** JSON pointer into the list. */
  readonly pointer: string;
  readonly message: string;
  readonly remedy: string;
}
