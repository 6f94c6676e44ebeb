import type { FoundTable } from '../../keeper/table/read/rows/find-tables.js';
import type { UnreadCell } from '../../keeper/table/read/table-report.js';

/** A cell and what became of it. */
export interface MarkedCell {
  readonly text: string;
  readonly fate: 'read' | 'unread' | 'left' | 'kept' | 'empty';
}

/** A row of a sheet with what was not read of it. */
export interface MarkedRow {
  /** As spreadsheets number rows. */
  readonly row: number;
  readonly cells: readonly MarkedCell[];
  readonly unread: readonly UnreadCell[];
}

/** The rows of a table, each cell with what became of it, and beside each row what was not read. */
export function markRows(
  { number, headings, body }: FoundTable,
  unread: readonly UnreadCell[],
): readonly MarkedRow[] {
  const byRow = new Map<number, UnreadCell[]>();
  for (const one of unread) {
    if (one.table !== undefined && one.table !== number) continue;
    byRow.set(one.row, [...(byRow.get(one.row) ?? []), one]);
  }
  return body
    .filter(({ cells }) => cells.some(({ text }) => text.trim() !== ''))
    .map(({ row, cells }) => {
      const here = byRow.get(row) ?? [];
      const isRow = here.some((one) => one.isRow);
      return {
        row,
        unread: here,
        cells: headings.map(({ at, text: heading, key, field, isNoteOf }): MarkedCell => {
          const text = cells[at]?.text.trim() ?? '';
          if (text === '') return { text, fate: 'empty' };
          if (isRow || here.some((one) => one.heading === heading)) return { text, fate: 'unread' };
          if (field) return { text, fate: 'kept' };
          return { text, fate: key || isNoteOf ? 'read' : 'left' };
        }),
      };
    });
}
