import type { RegistryDocument } from '../../../core/schema/registry-schema.js';
import { tidy } from '../cell.js';
import { TABLE_COLUMNS } from '../columns/table-columns.js';
import { namesIn } from './names-in.js';
import { toEntryCells, toVendorCells, type Cells } from './to-cells.js';
import { writeCsv } from './write-csv.js';

/**
 * A registry as a table (CSV, RFC 4180, UTF-8 with a byte order mark so that Excel reads it as such): one row per
 * entry, the columns of `TABLE_COLUMNS`. Cells that look like formulas are guarded by an apostrophe.
 */
export function toCsv(document: RegistryDocument): string {
  const names = namesIn(document);
  function* rows(): Iterable<readonly string[]> {
    yield TABLE_COLUMNS.map(({ heading }) => heading);
    for (const vendor of document.vendors) {
      const own = { ...toVendorCells(vendor, names), vendor: tidy(vendor.name), vendorId: vendor.id };
      for (const entry of vendor.disclosures) {
        const cells: Cells = { ...own, ...toEntryCells(entry, names), entryId: entry.id };
        yield TABLE_COLUMNS.map(({ key }) => cells[key] ?? '');
      }
    }
  }
  return writeCsv(rows());
}
