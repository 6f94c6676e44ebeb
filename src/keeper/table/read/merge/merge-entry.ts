import type { DisclosureRecord } from '../../../../core/schema/registry-schema.js';
import { carryOver } from '../../columns/data-columns.js';
import { ENTRY_COLUMNS } from '../../columns/entry-columns.js';
import type { EntryTableColumn } from '../../columns/table-column.js';
import type { EntryRows } from '../rows/read-rows.js';
import { CellReader, type TableContext } from './cell-reader.js';
import { mergeRecord } from './merge-record.js';
import { updateKept, type KeptWords } from './trace.js';

const { purpose, purposes, category, ...OTHERS } = ENTRY_COLUMNS;

/**
 * An entry as its rows say it.
 * @param more words of its vendor that it is to keep
 * @param anyCategory that of a new entry whose rows name none
 * @returns the same record where nothing changed; undefined where a new entry has no purpose
 */
export function mergeEntry(
  existing: DisclosureRecord | undefined,
  id: string,
  rows: EntryRows,
  context: TableContext,
  more: readonly KeptWords[],
  anyCategory: () => string,
): DisclosureRecord | undefined {
  const entry: DisclosureRecord = existing ? { ...existing } : { id, category: '' };
  const reader = new CellReader('entry', context);
  const read = (columns: Iterable<EntryTableColumn>): void =>
    void mergeRecord(entry, existing, (key) => rows.cells.get(key), columns, reader);
  read([purpose, purposes]);
  if (entry.purpose === undefined && entry.purposes === undefined) return undefined;
  read([category]);
  if (entry.category === '') entry.category = anyCategory();
  read(Object.values(OTHERS));
  if (existing?.data && entry.data) entry.data = carryOver(existing.data, entry.data);
  readFields(entry, rows, context);
  const told = rows.told.map(({ heading, text }): KeptWords => ({
    from: heading,
    where: 'notes',
    text: `${heading}: ${text}`,
  }));
  if (rows.lead) told.push({ from: 'lead', where: 'notes', text: rows.lead.replace(/\s*:$/, '.') });
  const kept = [...more, ...reader.kept, ...told];
  updateKept(entry, new Set([...rows.cells.keys(), ...kept.map(({ from }) => from)]), kept);
  return existing && JSON.stringify(entry) === JSON.stringify(existing) ? existing : entry;
}

/** Columns that the keeper wants to keep, as fields of the keeper's own. */
function readFields(entry: DisclosureRecord, { fields }: EntryRows, context: TableContext): void {
  for (const [field, cells] of fields) {
    const was = entry[field];
    const text = cells.map((cell) => cell.text).join('\n');
    if (/^[-–—]$/.test(text)) delete entry[field];
    else if (was === undefined || typeof was === 'string') entry[field] = text;
    else {
      const why = `the registry has something else than a text in "${field}"`;
      for (const cell of cells) context.refuse(cell, cell.text, { why, remedy: 'change it there' });
    }
  }
}
