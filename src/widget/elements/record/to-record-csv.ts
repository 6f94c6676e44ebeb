import type { Registry } from '../../../core/model/registry.js';
import type { RecordField, RecordMessages } from '../../../i18n/record-messages.js';
import type { Interface } from '../../state/contexts.js';
import { allTexts } from '../answers/all-texts.js';
import { quoteAll } from '../answers/quote-all.js';
import { describeEntry } from './describe-entry.js';
import { aboutRecord } from './about-record.js';
import { toCsvText } from './to-csv-text.js';
import type { RecordLine } from './record-table.js';
import type { ListRecord } from './to-record.js';

/**
 * A record as a table: a line for each entry, each with what tells which list, when and what was asked.
 */
export function toRecordCsv(
  record: ListRecord,
  registry: Registry,
  ui: Interface,
  words: RecordMessages,
): Iterable<string> {
  const fields = Object.keys(words.recordFields) as RecordField[];
  const shared = aboutRecord(record);
  const messages = allTexts(ui.messages);
  const toLine = (cells: Partial<Record<RecordField, string>>): string[] =>
    fields.map((field) => cells[field] ?? '');
  function* lines(): Generator<RecordLine> {
    for (const { entry, reasons, list, said } of record.rows)
      yield toLine({
        ...describeEntry(entry, reasons, registry, ui),
        ...shared,
        list:
          list !== 'mentioned'
            ? words.recordLists[list]
            : said
              ? messages.saidHeading(quoteAll(said, ui))
              : messages.mentionedHeading(entry.vendor.name),
      });
  }
  return toCsvText(
    fields.map((field) => words.recordFields[field]),
    lines(),
    // A list without entries still says what was asked of it.
    toLine(shared),
  );
}
