import { withoutColon } from '../../without-colon.js';
import type { DisclosureRecord } from '../../../../core/schema/registry-schema.js';
import { carryOver } from '../../columns/data-columns.js';
import { ENTRY_COLUMNS } from '../../columns/entry-columns.js';
import type { ColumnKey, EntryTableColumn } from '../../columns/table-column.js';
import type { EntryRows } from '../rows/read-rows.js';
import { isSame } from '../../../diff/means-same.js';
import { isLimit } from '../words/refuse-words.js';
import { CellReader, type TableContext } from './cell-reader.js';
import { mergeRecord } from './merge-record.js';
import { traceOf, updateKept, type KeptWords } from './trace.js';

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
  const touched = new Set<string>();
  const read = (columns: Iterable<EntryTableColumn>): void => {
    const cellsOf = (key: ColumnKey) => rows.cells.get(key);
    for (const key of mergeRecord(entry, existing, cellsOf, columns, reader)) touched.add(key);
  };
  read([purpose, purposes]);
  if (entry.purpose === undefined && entry.purposes === undefined) return undefined;
  read([category]);
  if (entry.category === '') entry.category = anyCategory();
  read(Object.values(OTHERS));
  if (existing?.data && entry.data) entry.data = carryOver(existing.data, entry.data);
  readFields(entry, rows, context);
  readLead(entry, existing, rows, context);
  const notes = rows.told.map(({ heading, text }): KeptWords => ({
    from: heading,
    where: 'notes',
    text: `${heading}: ${text}`,
  }));
  if (rows.lead) notes.push({ from: 'lead', where: 'notes', text: leadText(rows.lead) });
  const kept = [...more, ...reader.kept, ...notes];
  // A table that was exported has what import wrote as notes and own words: there it stands for a cell that had more.
  const told = linesOf(rows);
  const said = new Set([...rows.cells.keys(), ...kept.map(({ from }) => from)]);
  updateKept(entry, said, kept, (from, text) => !touched.has(from) && told.has(text));
  return existing && isSame(entry, existing) ? existing : entry;
}

/** What the rows say in public notes and in own words, text by text. */
function linesOf({ cells }: EntryRows): ReadonlySet<string> {
  const notes = (cells.get('notes') ?? []).flatMap(({ text }) => text.split('\n'));
  const words = (cells.get('dataSummary') ?? []).flatMap(({ text }) => text.split('; '));
  return new Set([...notes, ...words]);
}

const leadText = (lead: string): string => (lead.endsWith(':') ? `${withoutColon(lead)}.` : lead);
/** Characters of the end of a sentence in which a place is looked for. */
const LONGEST_END = 100;
/** The place that a sentence ends with: "These are located in the United States:". */
const PLACE_AT_END = /(?:^| )(?:in|en|aux?) ([^.:;]{2,60}?) ?[.:]?$/i;

/** Where no cell says a place, the sentence above the list does; one that the keeper changed stays. */
function readLead(
  entry: DisclosureRecord,
  existing: DisclosureRecord | undefined,
  { lead, cells }: EntryRows,
  { readPlaces }: TableContext,
): void {
  if (lead === undefined || cells.has('countries') || isLimit(lead)) return;
  const before = existing && traceOf(existing)['lead'];
  if (entry.locations && (!before || before.includes(leadText(lead)))) return;
  const read = readPlaces(PLACE_AT_END.exec(lead.slice(-LONGEST_END).replace(/\s+/g, ' '))?.[1] ?? '');
  if ('places' in read && !read.hasMore) entry.locations = read.places.map((place) => ({ place }));
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
