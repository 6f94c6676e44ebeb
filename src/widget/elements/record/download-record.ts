import type { Registry } from '../../../core/model/registry.js';
import type { Results } from '../../../core/query/query.js';
import { enRecord } from '../../../i18n/en-record.js';
import type { RecordMessages } from '../../../i18n/record-messages.js';
import type { Interface } from '../../state/contexts.js';
import type { RecordTable } from './record-table.js';
import { hashList } from './hash-list.js';
import { makeFile } from './make-file.js';
import { toRecord } from './to-record.js';
import { toRecordCsv } from './to-record-csv.js';
import { toRecordJson } from './to-record-json.js';
import { toTableCsv } from './to-table-csv.js';
import { toTableJson } from './to-table-json.js';
import { withOverrides } from '../shared/with-overrides.js';

export type RecordFormat = 'csv' | 'json';

/**
 * Makes a file of what is on show, on the device, and hands it to the browser to keep.
 * @param table what is on show, where that is not the list
 */
export async function downloadRecord(
  format: RecordFormat,
  registry: Registry,
  results: Results,
  ui: Interface,
  table?: RecordTable,
): Promise<void> {
  const words: RecordMessages = withOverrides(enRecord, ui.messages);
  const hash = await hashList((registry.original ?? registry).document).catch(() => '');
  const listed = toRecord(registry, results, ui, words, { today: new Date(), address: location.href, hash });
  const record = table ? { ...listed, question: table.question } : listed;
  const pieces = table
    ? format === 'csv'
      ? toTableCsv(table, record, words)
      : toTableJson(table, record)
    : format === 'csv'
      ? toRecordCsv(record, registry, ui, words)
      : toRecordJson(record, registry, ui);
  const type = format === 'csv' ? 'text/csv' : 'application/json';
  const file = await makeFile(pieces, `${type};charset=utf-8`);
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = `providers-version-${record.version}-${record.taken}.${format}`;
  link.click();
  // Not before the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
