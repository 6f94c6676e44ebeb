import type { RecordMessages } from '../../../i18n/record-messages.js';
import { aboutRecord } from './about-record.js';
import type { RecordTable } from './record-table.js';
import type { ListRecord } from './to-record.js';
import { toCsvText } from './to-csv-text.js';

/** A table with what tells which list, when and what was asked on each line. */
export function toTableCsv(
  { headings, lines }: RecordTable,
  record: ListRecord,
  words: RecordMessages,
): Iterable<string> {
  const about = aboutRecord(record);
  return toCsvText(
    [...headings, ...Object.keys(about).map((field) => words.recordFields[field as keyof typeof about])],
    lines,
    headings.map(() => ''),
    Object.values(about),
  );
}
