import type { DisclosureRecord, VendorRecord } from '../../../core/schema/registry-schema.js';
import type { Between, Cell } from '../cell.js';
import type { CellReader } from '../read/merge/cell-reader.js';
import type { Refusal } from '../read/words/refuse-words.js';
import type { Names } from '../write/names-in.js';

/** The headings that a column has. */
export interface ColumnHeadings {
  readonly key: ColumnKey;
  /** As it is written. What else it is called, in several languages, stands in `heading-words.ts`. */
  readonly heading: string;
}

/** A column that holds a part of a record: it knows how that is written into a cell, and how cells are read into it. */
export interface RecordColumn<R> extends ColumnHeadings {
  /** What stands between the items of a cell. */
  readonly between: Between;
  /**
   * Where words go that cannot be read: beside what is known of the data, to the notes, or, where they may not be meant
   * for readers, to a field of the keeper's own.
   */
  readonly unread: 'ownWords' | 'notes' | 'private';
  /** The cell that says what a record has; empty where it has nothing. */
  write(record: R, names: Names): string;
  /**
   * Puts what cells say into a draft of a record. Columns are read in the order of the table.
   * @param cells those of the record's rows, at least one, which say something else than the record
   */
  read(draft: R, cells: readonly Cell[], reader: CellReader): void;
  /** Takes out of a draft what the column holds. @returns why it has to stay, where it does */
  clear(draft: R): Refusal | void;
}

export type VendorTableColumn = RecordColumn<VendorRecord>;
export type EntryTableColumn = RecordColumn<DisclosureRecord>;

/** What a column of the table holds. Columns of a vendor repeat on each of its rows. */
export type ColumnKey =
  | 'vendor'
  | 'company'
  | 'aliases'
  | 'category'
  | 'group'
  | 'purpose'
  | 'purposes'
  | 'dataSummary'
  | 'sent'
  | 'collected'
  | 'received'
  | 'unsaid'
  | 'dataInFull'
  | 'service'
  | 'subjects'
  | 'never'
  | 'conditions'
  | 'products'
  | 'notes'
  | 'safeguards'
  | 'countries'
  | 'since'
  | 'until'
  | 'announced'
  | 'transfer'
  | 'retention'
  | 'companyPlace'
  | 'website'
  | 'contact'
  | 'privacy'
  | 'agreement'
  | 'vendorId'
  | 'entryId';
