import type { VendorRecord } from '../../../../core/schema/registry-schema.js';
import { tidy, type Cell } from '../../cell.js';
import { VENDOR_COLUMNS } from '../../columns/vendor-columns.js';
import type { ColumnKey } from '../../columns/table-column.js';
import type { EntryRows, VendorRows } from '../rows/join-rows.js';
import { refuseNothing } from '../words/refuse-words.js';
import { CellReader, type TableContext } from './cell-reader.js';
import { mergeRecord } from './merge-record.js';

/**
 * A vendor as its rows say it, without its entries. A new name leaves the old one as an alias.
 * @param kept receives what could not be read, to be kept in a note
 * @returns the same record where nothing changed
 */
export function mergeVendor(
  vendor: VendorRecord,
  rows: VendorRows,
  context: TableContext,
  kept: Set<string>,
): VendorRecord {
  const after: VendorRecord = { ...vendor };
  const reader = new CellReader('vendor', context, kept);
  const cellsOf = (key: ColumnKey) => distinct(rows.entries, key);
  const isTouched = mergeRecord(after, vendor, cellsOf, Object.values(VENDOR_COLUMNS), reader);
  const name = rows.id && rows.name;
  const isRenamed = name !== undefined && name.text !== tidy(vendor.name);
  if (isRenamed && !reader.refuses(name, refuseNothing(name.text))) {
    after.name = name.text;
    after.aliases = [...new Set([...(after.aliases ?? []), vendor.name])];
  }
  if (!isTouched && !isRenamed) return vendor;
  return JSON.stringify(after) === JSON.stringify(vendor) ? vendor : after;
}

/** What rows say of their vendor, each once. */
function distinct(entries: readonly EntryRows[], key: ColumnKey): readonly Cell[] | undefined {
  const found = new Map<string, Cell>();
  for (const { cells } of entries) {
    for (const cell of cells.get(key) ?? []) if (!found.has(cell.text)) found.set(cell.text, cell);
  }
  return found.size > 0 ? [...found.values()] : undefined;
}
