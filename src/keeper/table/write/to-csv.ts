import type { RegistryDocument } from '../../../core/schema/registry-schema.js';
import { tidy } from '../cell.js';
import { TABLE_COLUMNS } from '../columns/table-columns.js';
import { namesIn } from './names-in.js';
import { toEntryCells, toVendorCells, type Cells } from './to-cells.js';
import { writeCsv } from './write-csv.js';

/** What a vendor has of its own stands in each of its rows, as people sort and filter them, unless it is longer: then in the first alone. */
const LONG = 1000;

/**
 * A registry as a table (CSV, RFC 4180, UTF-8 with a byte order mark so that Excel reads it as such): one row per
 * entry, the columns of `TABLE_COLUMNS`, and no longer than a few times what the registry says. Cells that look like formulas are guarded by an apostrophe.
 */
export function toCsv(document: RegistryDocument): string {
  const names = namesIn(document);
  function* rows(): Iterable<readonly string[]> {
    yield TABLE_COLUMNS.map(({ heading }) => heading);
    for (const vendor of document.vendors) {
      const own = { ...toVendorCells(vendor, names), vendor: tidy(vendor.name), vendorId: vendor.id };
      const again = Object.fromEntries(Object.entries(own).filter(([, text]) => text.length <= LONG));
      for (const [at, entry] of vendor.disclosures.entries()) {
        const cells: Cells = {
          ...(at === 0 ? own : again),
          ...toEntryCells(entry, names),
          entryId: entry.id,
        };
        yield TABLE_COLUMNS.map(({ key }) => cells[key] ?? '');
      }
    }
  }
  return writeCsv(rows());
}
