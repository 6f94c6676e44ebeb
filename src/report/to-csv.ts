import { stringify } from 'csv-stringify/sync';
import type { RegistryDocument } from '../schema/registry-schema.js';
import { guardFormula } from './formula-guard.js';
import { namesIn, placesIn, tidy, toEntryCells, toVendorCells } from './table-cells.js';
import { TABLE_COLUMNS } from './table-columns.js';

/**
 * A registry as a table (CSV, RFC 4180, UTF-8 with a byte order mark so that Excel reads it as such): one row per
 * entry, the columns of `TABLE_COLUMNS`. Cells that look like formulas are guarded by an apostrophe.
 */
export function toCsv(document: RegistryDocument): string {
  const [nameOf, nameOfPlace] = [namesIn(document), placesIn(document.language)];
  const rows = document.vendors.flatMap((vendor) => {
    const ofVendor = toVendorCells(vendor);
    return vendor.disclosures.map((entry) => {
      const cells = {
        ...ofVendor,
        ...toEntryCells(entry, nameOf, nameOfPlace),
        vendor: tidy(vendor.name),
        vendorId: vendor.id,
        entryId: entry.id,
      };
      return TABLE_COLUMNS.map(({ key }) => cells[key]);
    });
  });
  return writeCsv([TABLE_COLUMNS.map(({ heading }) => heading), ...rows]);
}

/** Rows of cells as CSV that a spreadsheet opens and never runs. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => row.map(guardFormula)),
    // Line breaks are not quoted by themselves where rows end in another. Semicolons and tabs part cells in many an Excel.
    { bom: true, record_delimiter: 'windows', quoted_match: /[;\t\r\n]/ },
  );
}
