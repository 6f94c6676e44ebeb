import type { RecordTable } from './record-table.js';
import type { ListRecord } from './to-record.js';

/** A table as JSON: what tells which list, when and what was asked; then a record for each line. */
export function toTableJson({ headings, lines }: RecordTable, { rows: _, ...about }: ListRecord): string {
  const table = lines.map((line) =>
    Object.fromEntries(headings.map((heading, at) => [heading, line[at] ?? ''])),
  );
  return JSON.stringify({ record: about, table }, null, 2);
}
