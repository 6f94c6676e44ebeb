import { placeOf } from '../../keeper/table/cell.js';
import type {
  ForeignColumn,
  TableReport,
  TableSummary,
  UnreadCell,
} from '../../keeper/table/read/table-report.js';
import { printable } from './printable.js';
import { quoteArgument } from './quote-argument.js';

/** How many lines tell what went well. */
const SHOWN = 50;
/** How many places are named of what is wrong in the same way in more. What is in the registry nowhere else is told in full. */
const SAME = 3;
const KINDS = {
  categories: 'category',
  groups: 'group',
  products: 'product',
  purposes: 'purpose',
  dataTypes: 'kind of data',
  subjects: 'people',
  safeguards: 'safeguard',
} as const;
const KEPT = {
  notes: ' Kept in the notes, which are public.',
  ownWords: ' Kept beside the data, in its own words.',
  private: ' Kept in the registry, where readers do not see it.',
} as const;

/** What an import did, in lines for a person. */
export function sayTableReport(report: TableReport): string {
  const { tables, added, changed, left, names, unread, columns } = report;
  const rows = unread.filter(({ isRow }) => isRow);
  const cells = unread.filter(({ isRow }) => !isRow);
  const isOnly = tables.length === 1;
  return [
    section(
      `Tables: ${tables.length}`,
      tables.map((table) => sayTable(table)),
      Infinity,
    ),
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
      'Rows above the headings and headings that are repeated, left out',
      tables.flatMap(({ aside, number }) =>
        aside.map((text) => (isOnly ? quote(text) : `table ${number}: ${quote(text)}`)),
      ),
    ),
    section(
      `Columns that are not ours: ${columns.length}`,
      columns.map((column) => sayColumn(column, isOnly)),
      Infinity,
    ),
    section(`Not read: ${sayCells(cells)}`, sayAllUnread(cells), Infinity),
    section(`Rows not read: ${count(rows.length, 'row', 'rows')}`, sayAllUnread(rows), Infinity),
  ].join('');
}

const OF_TIME = {
  former: 'left out, its title says that these are of the past. A column "Until" with the day brings them in',
  planned: 'left out, its title says that these are to come. A column "Since" with the day brings them in',
  log: 'left out, its title says that it tells changes',
} as const;

function sayTable({ number, title, rows, isLeftOut, time, isList, categories }: TableSummary): string {
  const name = `${isList ? 'list' : 'table'} ${number}${title ? ` under ${quote(title)}` : ''}, ${count(rows, 'row', 'rows')}`;
  if (time) return `${name}: ${OF_TIME[time]}`;
  if (isLeftOut)
    return `${name}: left out, it ${isList ? 'stands beside tables' : 'has no column of vendors'}`;
  return `${name}: ${categories.length === 1 ? 'category' : 'categories'} ${categories.map(quote).join(', ') || 'none'}`;
}

function sayColumn(
  { table, heading, cells, field, isNoteOf, isHidden }: ForeignColumn,
  isOnly: boolean,
): string {
  const name = `${isOnly ? '' : `table ${table}, `}${quote(heading)}: ${count(cells, 'cell', 'cells')}`;
  const map = `--map ${quoteArgument(`${printable(heading)}=COLUMN`)} says what it is`;
  if (field) return `${name} kept as "${field}", which is never published`;
  if (isNoteOf) return `${name} told in the notes, since another column is of its kind. ${map}`;
  return `${name} left out${isHidden ? ', since the column is hidden' : ''}. ${map}, --keep ${quoteArgument(printable(heading))} keeps it for yourself`;
}

/** What is wrong in the same way in many places is told once, with how many they are and the first of them. */
function sayAllUnread(unread: readonly UnreadCell[]): readonly string[] {
  return groupBy(unread, (cell) => `${cell.heading} ${sayKind(cell)}`).flatMap((all) => {
    const [first] = all as [UnreadCell];
    const kind = sayKind(first);
    if (all.length <= SAME) return all.map((cell) => `${sayPlace(cell)}: ${kind}`);
    const lines = groupBy(all, sayWords).map(
      (cells) => `  ${sayPlaces(cells)}${sayWords(cells[0] as UnreadCell)}`,
    );
    const isNowhere = first.keptIn === undefined;
    const shown = isNowhere ? lines : lines.slice(0, SAME);
    const more = lines.length - shown.length;
    return [
      `${all.length} times, ${printable(first.heading)}: ${kind}`,
      ...shown,
      ...(more > 0 ? [`  … and ${more} more`] : []),
    ];
  });
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

const sayKind = ({ why, remedy, keptIn }: UnreadCell): string =>
  `${printable(why)}. To do: ${printable(remedy)}.${keptIn ? KEPT[keptIn] : ''}`;

const sayPlace = (cell: UnreadCell): string =>
  `${placeOf(cell)}, ${printable(cell.heading)}${sayWords(cell)}`;

const sayWords = ({ value, detail }: UnreadCell): string =>
  `${value ? `, ${quote(value)}` : ''}${detail ? ` (${printable(detail)})` : ''}`;

function sayPlaces(cells: readonly UnreadCell[]): string {
  const places = cells.slice(0, SAME).map(placeOf).join('; ');
  return cells.length > SAME ? `${places} and ${cells.length - SAME} more` : places;
}

function section(title: string, lines: readonly string[], shown = SHOWN): string {
  if (lines.length === 0) return '';
  const more = lines.length > shown ? [`… and ${lines.length - shown} more`] : [];
  return `${title}\n${[...lines.slice(0, shown), ...more].map((line) => `  ${line}\n`).join('')}`;
}

/** Of one cell several parts may not be read. */
function sayCells(parts: readonly UnreadCell[]): string {
  const cells = groupBy(parts, (part) => `${placeOf(part)} ${part.heading}`).length;
  const whole = count(cells, 'cell', 'cells');
  return cells === parts.length ? whole : `${parts.length} parts of ${whole}`;
}

const quote = (text: string): string => (text === '' ? 'nothing' : `"${printable(text)}"`);
const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
