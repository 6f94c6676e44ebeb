import type { Heading } from './rows/read-headings.js';
import type { NewName } from './words/table-names.js';

/** A cell that was not read. */
export interface UnreadCell {
  /** As spreadsheets number rows: the first is 1. */
  readonly row: number;
  readonly heading: string;
  readonly value: string;
  readonly why: string;
  readonly remedy: string;
  /** Its words stand in the entry's notes. */
  readonly keptIn?: 'notes' | undefined;
  /** Nothing of the whole row is in the registry; `value` has all it says. */
  readonly isRow?: boolean | undefined;
}

export interface TableChange {
  /** `VENDOR` or `VENDOR/ENTRY`, as ids. */
  readonly id: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** What a table did to a registry. */
export interface TableReport {
  /** `VENDOR/ENTRY`, as ids. */
  readonly added: readonly string[];
  readonly changed: readonly TableChange[];
  /** Entries of the registry that no row speaks of. They stay. */
  readonly left: readonly string[];
  readonly names: readonly NewName[];
  readonly unread: readonly UnreadCell[];
  /** Headings that are no column of ours. */
  readonly headings: readonly (Heading & { readonly cells: number })[];
  /** Whether the table has a column of categories; without one new entries stand together. */
  readonly hasCategories: boolean;
  /** Rows above the headings, left out. */
  readonly above: readonly string[];
}
