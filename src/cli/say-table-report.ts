import type { TableReport } from '../report/from-table.js';
import { printable } from './printable.js';

/** How many lines tell what went well. Of what was not read all is told. */
const SHOWN = 50;
const KINDS = {
  categories: 'category',
  groups: 'group',
  purposes: 'purpose',
  dataTypes: 'kind of data',
  subjects: 'people',
  safeguards: 'safeguard',
} as const;

/** What an import did, in lines for a person. */
export function sayTableReport(report: TableReport): string {
  const { added, changed, left, names, unread, headings, above, hasCategories } = report;
  return [
    section(`Added: ${count(added.length, 'entry', 'entries')}`, added),
    section(
      `Changed: ${count(changed.length, 'field', 'fields')}`,
      changed.map(
        ({ id, column, before, after }) => `${id}, ${column}: ${quote(before)} became ${quote(after)}`,
      ),
    ),
    section(
      `Left as they are, since no row speaks of them: ${count(left.length, 'entry', 'entries')}` +
        (left.length > 0 ? '. For one that ended write the day in "Until"' : ''),
      left,
    ),
    section(
      `New words: ${names.length}`,
      names.map(
        ({ kind, id, name, perhaps }) =>
          `${KINDS[kind]} ${quote(name)} with the id ${id}${perhaps ? `; perhaps ${quote(perhaps)} is meant, which knows this word` : ''}`,
      ),
    ),
    section(
      `Rows above the headings, left out: ${above.length}`,
      above.map((text) => quote(text)),
    ),
    section(
      `Columns that are not known: ${headings.length}`,
      headings.map(({ text, field, cells }) =>
        field
          ? `${quote(text)}: ${count(cells, 'cell', 'cells')} kept as "${field}", which the page does not show but the file holds. --map "${printable(text)}=COLUMN" says what it is, --map "${printable(text)}=" leaves it out`
          : `${quote(text)}: ${count(cells, 'cell', 'cells')} left out, as asked`,
      ),
      Infinity,
    ),
    section(
      `Not read: ${count(unread.length, 'cell', 'cells')}`,
      unread.map(
        ({ row, heading, value, why, remedy, keptIn }) =>
          `row ${row}, ${printable(heading)}${value ? `, ${quote(value)}` : ''}: ${printable(why)}. To do: ${printable(remedy)}.${keptIn ? ' Kept in the notes.' : ''}`,
      ),
      Infinity,
    ),
    added.length > 0 && !hasCategories
      ? 'The table has no column "Category": new entries are in one category.\n'
      : '',
  ].join('');
}

function section(title: string, lines: readonly string[], shown = SHOWN): string {
  if (lines.length === 0) return '';
  const more = lines.length > shown ? [`… and ${lines.length - shown} more`] : [];
  return `${title}\n${[...lines.slice(0, shown), ...more].map((line) => `  ${line}\n`).join('')}`;
}

const quote = (text: string): string => (text === '' ? 'nothing' : `"${printable(text)}"`);
const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
