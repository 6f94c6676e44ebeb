import type { VendorRecord } from '../../../../core/schema/registry-schema.js';
import { isSame } from '../../../diff/means-same.js';
import { tidy, type Cell } from '../../cell.js';
import type { ColumnKey } from '../../columns/table-column.js';
import { VENDOR_COLUMNS } from '../../columns/vendor-columns.js';
import type { VendorRows } from '../rows/join-rows.js';
import type { EntryRows } from '../rows/read-rows.js';
import { nameKey } from '../words/fold-name.js';
import { refuseName } from '../words/refuse-words.js';
import { CellReader, type TableContext } from './cell-reader.js';
import { mergeLinks } from './merge-links.js';
import { mergeRecord } from './merge-record.js';
import { traceOf, writeTrace, type KeptWords } from './trace.js';

/**
 * A vendor as its rows say it, without its entries. A new name leaves the old one as an alias.
 * @returns the same record where nothing changed, and words that its first entry is to keep
 */
export function mergeVendor(
  vendor: VendorRecord,
  rows: VendorRows,
  context: TableContext,
): { vendor: VendorRecord; kept: readonly KeptWords[] } {
  const after: VendorRecord = { ...vendor };
  const reader = new CellReader('vendor', context);
  const cellsOf = (key: ColumnKey) => distinct(rows.entries, key);
  const touched = mergeRecord(after, vendor, cellsOf, Object.values(VENDOR_COLUMNS), reader);
  rename(after, rows, reader);
  keepNamedBy(after, vendor, rows.name);
  mergeLinks(after, rows.entries, context);
  const kept = reader.kept.filter(({ where }) => where !== 'private');
  updatePrivate(after, touched, reader.kept);
  return { vendor: isSame(after, vendor) ? vendor : after, kept };
}

/** Only where the id says that it is the same. A stop more or less is no other name. */
function rename(vendor: VendorRecord, { id, name }: VendorRows, reader: CellReader): void {
  if (!id || !name || [name.text, name.raw].includes(tidy(vendor.name))) return;
  reader.column = { key: 'vendor', unread: 'private' };
  if (reader.refuses(name, refuseName(name.text))) return;
  const isOther = nameKey(name.text) !== nameKey(vendor.name);
  if (isOther) vendor.aliases = [...new Set([...(vendor.aliases ?? []), vendor.name])];
  vendor.name = name.text;
}

/** The alias by which rows name the vendor stays, whatever they say of aliases: without it the next table would not find it. */
function keepNamedBy(
  vendor: VendorRecord,
  { aliases: before = [] }: VendorRecord,
  name: Cell | undefined,
): void {
  const key = nameKey(name?.text ?? '');
  const names = [vendor.name, ...(vendor.aliases ?? [])].map(nameKey);
  if (names.includes(key)) return;
  const meant = before.filter((alias) => nameKey(alias) === key);
  if (meant.length > 0) vendor.aliases = [...(vendor.aliases ?? []), ...meant];
}

/** Words that may not be meant for readers stay with the vendor, in a field of the keeper's own. */
function updatePrivate(vendor: VendorRecord, touched: ReadonlySet<string>, kept: readonly KeptWords[]): void {
  const before = traceOf(vendor);
  const trace: Record<string, readonly string[]> = {};
  for (const [key, texts] of Object.entries(before))
    if (key === 'links' || !touched.has(key)) trace[key] = texts;
  for (const { from, text, where } of kept)
    if (where === 'private') trace[from] = [...(trace[from] ?? []), text];
  writeTrace(vendor, trace);
}

/** What rows say of their vendor, each once. */
function distinct(entries: readonly EntryRows[], key: ColumnKey): readonly Cell[] | undefined {
  const found = new Map<string, Cell>();
  for (const { cells } of entries) {
    for (const cell of cells.get(key) ?? []) if (!found.has(cell.text)) found.set(cell.text, cell);
  }
  return found.size > 0 ? [...found.values()] : undefined;
}
