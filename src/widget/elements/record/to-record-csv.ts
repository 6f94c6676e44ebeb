import type { Registry } from '../../../core/model/registry.js';
import type { RecordField, RecordMessages } from '../../../i18n/record-messages.js';
import type { Interface } from '../../state/contexts.js';
import { describeEntry } from './describe-entry.js';
import { guardCell } from './guard-cell.js';
import type { ListRecord } from './to-record.js';

/**
 * A record as a table: a line for each entry, each with what tells which list, when and what was asked. As spreadsheets read
 * it: with a mark of its encoding, lines that end as on Windows, every cell in quotes, none that could run.
 */
export function toRecordCsv(
  record: ListRecord,
  registry: Registry,
  ui: Interface,
  words: RecordMessages,
): string {
  const fields = Object.keys(words.recordFields) as RecordField[];
  const { title, version, updated, taken, address, question, hash } = record;
  const shared = { title, version: String(version), updated, taken, address, question, hash };
  const lines = record.rows.map(({ entry, reasons, list }) => {
    const cells = {
      ...describeEntry(entry, reasons, registry, ui),
      ...shared,
      list: words.recordLists[list],
    } as Record<RecordField, string>;
    return fields.map((field) => cells[field]);
  });
  // A list without entries still says what was asked of it.
  if (lines.length === 0)
    lines.push(fields.map((field) => (shared as Partial<Record<RecordField, string>>)[field] ?? ''));
  return `\ufeff${[fields.map((field) => words.recordFields[field]), ...lines].map(toLine).join('')}`;
}

const toLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${guardCell(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
