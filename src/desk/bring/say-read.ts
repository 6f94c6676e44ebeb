import type { TableReport } from '../../keeper/table/read/table-report.js';

/** What reading a sheet came to, in short sentences. */
export interface SaidRead {
  readonly lines: readonly string[];
  /** There is nothing to take over. */
  readonly isNothing: boolean;
}

export function sayRead({ added, changed, left, names, unread, columns, cells }: TableReport): SaidRead {
  const entries = new Set(changed.map(({ id }) => id)).size;
  const out = columns.filter(({ field, isNoteOf }) => !field && !isNoteOf);
  const kept = columns.filter(({ field }) => field);
  const lines = [
    `${number(cells.read, 'cell')} read, ${cells.unread} not read, ${cells.left} left out.`,
    added.length > 0 && `${number(added.length, 'new entry', 'new entries')}.`,
    entries > 0 && `${number(entries, 'record')} changed.`,
    added.length + entries === 0 && 'Nothing new.',
    left.length > 0 &&
      `${number(left.length, 'entry', 'entries')} of your list not in this sheet: left as they are.`,
    names.length > 0 && `New words for the list: ${few(names.map(({ name }) => name))}.`,
    kept.length > 0 && `Kept, and never published: ${kept.map(({ heading }) => heading).join(', ')}.`,
    out.length > 0 &&
      `Columns left out, which no reader sees: ${out.map(({ heading }) => heading).join(', ')}.`,
    unread.length > 0 && 'What was not read is shown below, beside its row.',
  ];
  return {
    lines: lines.filter((line) => line !== false),
    isNothing: added.length + changed.length + names.length === 0,
  };
}

/** Of a long sheet thousands may be new. */
const MOST = 20;

const few = (words: readonly string[]): string =>
  words.length > MOST
    ? `${words.slice(0, MOST).join(', ')} and ${words.length - MOST} more`
    : words.join(', ');

const number = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
