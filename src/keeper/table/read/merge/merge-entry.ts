import type { DisclosureRecord } from '../../../../core/schema/registry-schema.js';
import { carryOver } from '../../columns/data-columns.js';
import { ENTRY_COLUMNS } from '../../columns/entry-columns.js';
import type { EntryTableColumn } from '../../columns/table-column.js';
import type { EntryRows } from '../rows/join-rows.js';
import { CellReader, type TableContext } from './cell-reader.js';
import { mergeRecord } from './merge-record.js';

const { purpose, purposes, category, ...OTHERS } = ENTRY_COLUMNS;

/**
 * An entry as its rows say it.
 * @param kept notes to be added, and what else could not be read
 * @param anyCategory that of a new entry whose rows name none
 * @returns the same record where nothing changed; undefined where a new entry has no purpose
 */
export function mergeEntry(
  existing: DisclosureRecord | undefined,
  id: string,
  rows: EntryRows,
  context: TableContext,
  kept: Set<string>,
  anyCategory: () => string,
): DisclosureRecord | undefined {
  const isTold = kept.size > 0;
  const entry: DisclosureRecord = existing ? { ...existing } : { id, category: '' };
  const reader = new CellReader('entry', context, kept);
  let isTouched = false;
  const read = (columns: Iterable<EntryTableColumn>): void => {
    if (mergeRecord(entry, existing, (key) => rows.cells.get(key), columns, reader)) isTouched = true;
  };
  read([purpose, purposes]);
  if (entry.purpose === undefined && entry.purposes === undefined) return undefined;
  read([category]);
  if (entry.category === '') entry.category = anyCategory();
  read(Object.values(OTHERS));
  if (existing && !isTouched && !isTold && rows.fields.size + rows.apart.length === 0) return existing;
  if (existing?.data && entry.data) entry.data = carryOver(existing.data, entry.data);
  readFields(entry, rows, context);
  for (const cell of rows.apart) {
    reader.keep(cell, cell.text, {
      why: `row ${rows.row} is the same entry with other data of other people, and both together would say more than either`,
      remedy: 'write another "Purpose" in this row, so that it is an entry of its own',
    });
  }
  const notes = [...(entry.notes ?? []), ...[...kept].filter((note) => !entry.notes?.includes(note))];
  if (notes.length > 0) entry.notes = notes;
  return existing && JSON.stringify(entry) === JSON.stringify(existing) ? existing : entry;
}

/** Columns that are none of ours, kept as the keeper's own fields. */
function readFields(entry: DisclosureRecord, { fields }: EntryRows, context: TableContext): void {
  for (const [field, cells] of fields) {
    const was = entry[field];
    const text = cells.map((cell) => cell.text).join('\n');
    if (was === undefined || typeof was === 'string') entry[field] = text;
    else {
      const why = `the registry has something else than a text in "${field}"`;
      for (const cell of cells) context.refuse(cell, cell.text, { why, remedy: 'change it there' });
    }
  }
}
