import type { RecordTable } from './record-table.js';
import type { ListRecord } from './to-record.js';

/** A table as JSON: what tells which list, when and what was asked; then a record for each line. */
export function* toTableJson(
  { headings, lines }: RecordTable,
  { rows: _, ...about }: ListRecord,
): Generator<string> {
  yield `{"record": ${JSON.stringify(about)}, "table": [`;
  let before = '\n';
  for (const line of lines) {
    const record = line && Object.fromEntries(headings.map((heading, at) => [heading, line[at] ?? '']));
    yield record ? before + JSON.stringify(record) : '';
    if (record) before = ',\n';
  }
  yield ']}';
}
