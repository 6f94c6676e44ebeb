import type { DisclosureRecord, VendorRecord } from '../../../core/schema/registry-schema.js';
import { ENTRY_COLUMNS } from '../columns/entry-columns.js';
import type { RecordColumn } from '../columns/table-column.js';
import { VENDOR_COLUMNS } from '../columns/vendor-columns.js';
import type { Names } from './names-in.js';

/** What a record has, by the keys of columns. */
export type Cells = Readonly<Record<string, string>>;

export const toVendorCells = (vendor: VendorRecord, names: Names): Cells =>
  toCells(vendor, names, VENDOR_COLUMNS);

export const toEntryCells = (entry: DisclosureRecord, names: Names): Cells =>
  toCells(entry, names, ENTRY_COLUMNS);

const toCells = <R>(record: R, names: Names, columns: Readonly<Record<string, RecordColumn<R>>>): Cells =>
  Object.fromEntries(Object.values(columns).map((column) => [column.key, column.write(record, names)]));
