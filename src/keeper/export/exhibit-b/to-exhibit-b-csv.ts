import { EXHIBIT_WORDS, saysSource } from './exhibit-b-words.js';
import type { ExhibitRow, Standing } from './to-exhibit-b.js';
import { writeCsv } from '../../table/write/write-csv.js';

/** The filled-in schedule as a table for spreadsheets. */
export function toExhibitBCsv(rows: readonly ExhibitRow[]): string {
  const of = ({ sources }: ExhibitRow, standing: Standing) =>
    sources
      .filter((source) => source.standing === standing)
      .map((source) => saysSource(source))
      .join('\n');
  const { columns, ticked, notStated } = EXHIBIT_WORDS;
  return writeCsv([
    [
      columns.category,
      columns.element,
      columns.used,
      columns.stated,
      columns.through,
      columns.inferred,
      columns.unstated,
    ],
    ...rows.map((row) => [
      row.category,
      row.element,
      row.ticked ? ticked : notStated,
      of(row, 'stated'),
      of(row, 'through'),
      of(row, 'inferred'),
      of(row, 'unstated'),
    ]),
  ]);
}
