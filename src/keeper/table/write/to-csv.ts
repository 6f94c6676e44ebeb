import { stringify } from 'csv-stringify/sync';
import type { RegistryDocument } from '../../../core/schema/registry-schema.js';
import { guardFormula } from '../formula-guard.js';
import { namesIn, placesIn, tidy, toEntryCells, toVendorCells } from './to-cells.js';
import { TABLE_COLUMNS } from '../table-columns.js';

/**
 * A registry as a table (CSV, RFC 4180, UTF-8 with a byte order mark so that Excel reads it as such): one row per
 * entry, the columns of `TABLE_COLUMNS`. Cells that look like formulas are guarded by an apostrophe.
 */
export function toCsv(document: RegistryDocument): string {
  const [nameOf, nameOfPlace] = [namesIn(document), placesIn(document.language)];
  function* rows(): Iterable<readonly string[]> {
    yield TABLE_COLUMNS.map(({ heading }) => heading);
    for (const vendor of document.vendors) {
      const own = { ...toVendorCells(vendor), vendor: tidy(vendor.name), vendorId: vendor.id };
      for (const entry of vendor.disclosures) {
        const cells = { ...own, ...toEntryCells(entry, nameOf, nameOfPlace), entryId: entry.id };
        yield TABLE_COLUMNS.map(({ key }) => cells[key]);
      }
    }
  }
  return writeCsv(rows());
}

/** How many rows are written at a time: what is made of them goes before the next are. */
const PIECE = 1000;

/** Rows of cells as CSV that a spreadsheet opens and never runs. */
export function writeCsv(rows: Iterable<readonly string[]>): string {
  let text = '\ufeff';
  let piece: string[][] = [];
  const end = (): void => {
    // Line breaks are not quoted by themselves where rows end in another. Semicolons and tabs part cells in many an Excel.
    text += stringify(piece, { record_delimiter: 'windows', quoted_match: /[;\t\r\n]/ });
    piece = [];
  };
  for (const row of rows) if (piece.push(row.map(guardFormula)) === PIECE) end();
  end();
  return text;
}
