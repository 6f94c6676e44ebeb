import type { TableReport, UnreadCell } from '../../keeper/table/read/table-report.js';
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
  const rows = unread.filter(({ isRow }) => isRow);
  const cells = unread.filter(({ isRow }) => !isRow);
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
    section(`Not read: ${count(cells.length, 'cell', 'cells')}`, cells.map(sayUnread), Infinity),
    section(`Rows left out: ${count(rows.length, 'row', 'rows')}`, rows.map(sayUnread), Infinity),
    added.length > 0 && !hasCategories
      ? 'The table has no column "Category": new entries are in one category.\n'
      : '',
  ].join('');
}

const sayUnread = ({ row, heading, value, why, remedy, keptIn }: UnreadCell): string =>
  `row ${row}, ${printable(heading)}${value ? `, ${quote(value)}` : ''}: ${printable(why)}. To do: ${printable(remedy)}.${keptIn ? ' Kept in the notes.' : ''}`;

function section(title: string, lines: readonly string[], shown = SHOWN): string {
  if (lines.length === 0) return '';
  const more = lines.length > shown ? [`… and ${lines.length - shown} more`] : [];
  return `${title}\n${[...lines.slice(0, shown), ...more].map((line) => `  ${line}\n`).join('')}`;
}

const quote = (text: string): string => (text === '' ? 'nothing' : `"${printable(text)}"`);
const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
