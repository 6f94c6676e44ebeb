import type { CellCount } from './ledger.js';
import type { KeptWords } from './merge/trace.js';
import type { TitleTime } from './rows/read-title.js';
import type { NewName } from './words/table-names.js';

/** A cell that was not read. */
export interface UnreadCell {
  /** As spreadsheets number rows: the first is 1. */
  readonly row: number;
  /** Of several tables. */
  readonly table?: number | undefined;
  readonly heading: string;
  readonly value: string;
  readonly why: string;
  /** What is so of this cell alone. */
  readonly detail?: string | undefined;
  readonly remedy: string;
  /** Where its words stand in the registry; private words are never published. */
  readonly keptIn?: KeptWords['where'] | undefined;
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

/** A column that is not one of ours. */
export interface ForeignColumn {
  readonly table: number;
  readonly heading: string;
  /** Its keeper hides it. */
  readonly isHidden?: boolean | undefined;
  /** How many of its cells say anything. */
  readonly cells: number;
  /** The field `x-…` that keeps it, or the column whose kind it is of and whose notes tell it; else it is left out. */
  readonly field?: string | undefined;
  readonly isNoteOf?: string | undefined;
}

/** What a table of the input became. */
export interface TableSummary {
  readonly number: number;
  readonly title?: string | undefined;
  readonly rows: number;
  /** Why it was left out as a whole. */
  readonly isLeftOut: boolean;
  /** It is left out since its title says that its vendors are of another time. */
  readonly time?: TitleTime | undefined;
  readonly isList: boolean;
  /** Names of the categories that its entries stand in. */
  readonly categories: readonly string[];
  /** Of the rows above the headings and of repeated headings. */
  readonly aside: readonly string[];
}

/** What tables did to a registry. */
export interface TableReport {
  readonly tables: readonly TableSummary[];
  /** `VENDOR/ENTRY`, as ids. */
  readonly added: readonly string[];
  readonly changed: readonly TableChange[];
  /** Entries of the registry that no row speaks of. They stay. */
  readonly left: readonly string[];
  readonly names: readonly NewName[];
  readonly unread: readonly UnreadCell[];
  readonly columns: readonly ForeignColumn[];
  /** What became of the cells of the input: the three numbers are all that say anything. */
  readonly cells: CellCount;
}
