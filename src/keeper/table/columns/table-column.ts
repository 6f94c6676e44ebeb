import type { DisclosureRecord, VendorRecord } from '../../../core/schema/registry-schema.js';
import type { Between, Cell } from '../cell.js';
import type { CellReader } from '../read/merge/cell-reader.js';
import type { Names } from '../write/names-in.js';

/** The headings that a column has. */
export interface ColumnHeadings {
  readonly key: ColumnKey;
  readonly heading: string;
  /** Other headings that can mean nothing else. "Data collected" is none: by whom? */
  readonly synonyms: readonly string[];
}

/** A column that holds a part of a record: it knows how that is written into a cell, and how cells are read into it. */
export interface RecordColumn<R> extends ColumnHeadings {
  /** What stands between the items of a cell. */
  readonly between: Between;
  /** The cell that says what a record has; empty where it has nothing. */
  write(record: R, names: Names): string;
  /**
   * Puts what cells say into a draft of a record. Columns are read in the order of the table.
   * @param cells those of the record's rows, at least one, which say something else than the record
   */
  read(draft: R, cells: readonly Cell[], reader: CellReader): void;
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
  | 'service'
  | 'subjects'
  | 'never'
  | 'conditions'
  | 'notes'
  | 'safeguards'
  | 'countries'
  | 'since'
  | 'until'
  | 'privacy'
  | 'agreement'
  | 'vendorId'
  | 'entryId';
