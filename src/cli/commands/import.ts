import { toDay } from '../../core/model/to-day.js';
import { parseDocument } from '../../core/reading/parse-document.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { toJson } from '../../keeper/export/to-json.js';
import { emptyRegistry, type EmptyOptions } from '../../keeper/starter/empty-registry.js';
import { TABLE_COLUMNS } from '../../keeper/table/columns/table-columns.js';
import { fromTable, TableError, type TableOptions } from '../../keeper/table/read/from-table.js';
import { columnNamed } from '../../keeper/table/read/rows/read-headings.js';
import type { DateOrder } from '../../keeper/table/read/words/read-day.js';
import { readSource } from '../../keeper/table/source/read-source.js';
import { SourceError, type Source } from '../../keeper/table/source/sheet.js';
import type { Call, Command } from '../command.js';
import { InputError, UsageError } from '../errors.js';
import { readDocument } from '../read/read-document.js';
import { printable } from '../say/printable.js';
import { sayTableReport } from '../say/say-table-report.js';
import { outputOf, refuseToBeginAnew } from '../write/output-of.js';

const COLUMNS = TABLE_COLUMNS.map(({ heading }) => heading).join(', ');

export const command: Command = {
  name: 'import',
  summary: 'Reads a spreadsheet, a page or records into a registry.',
  details: `Takes .xlsx and .ods, CSV and TSV in any encoding, HTML and Markdown pages with tables or lists, JSON and YAML records.
It never guesses: what cannot be read is reported. Blank cells, and entries without a row, leave the registry as it is;
a dash alone clears a field. Columns that are not known stay out.

Columns, in any order, by name, in English, German, French or Spanish:
${TABLE_COLUMNS.map(({ heading }) => `  ${heading}\n`).join('')}
Only "Vendor" and one of "Purpose" and "Kinds of purpose" are needed. Write ; between several names in a cell. A
blank "Vendor" goes on with the vendor above; its blank "Category" and "Group" are then those above, too.
A heading above a table is its category. Comments are public only where the column says "public".`,
  usage: 'FILE [OPTION…]',
  options: {
    into: { type: 'string', value: 'FILE', help: 'the registry to update; without it a new one is made' },
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: 'where to write the registry (default: standard output)',
    },
    organization: { type: 'string', value: 'NAME', help: 'of a new registry: whose list it is' },
    language: {
      type: 'string',
      value: 'LANG',
      help: 'of a new registry: the language of its texts, as en or de-AT',
    },
    sheet: {
      type: 'string',
      multiple: true,
      value: 'NAME',
      help: 'of a workbook: the sheet to read (default: all)',
    },
    map: {
      type: 'string',
      multiple: true,
      value: '"HEADING=COLUMN"',
      help: 'what a heading of the table means; nothing after the = leaves the column out',
    },
    keep: {
      type: 'string',
      multiple: true,
      value: 'HEADING',
      help: 'keeps a column of your own as a field "x-…", which is never published',
    },
    dates: {
      type: 'string',
      value: 'ORDER',
      help: 'dmy or mdy: how days such as 03/04/2021 are to be read; without it they are reported',
    },
  },
  examples: [
    ['import vendors.xlsx --into registry.json --output registry.json', 'brings a registry up to date'],
    [
      'import subprocessors.html --organization "Example School" --language en -o registry.json',
      'begins a registry from a page',
    ],
    [
      'import vendors.csv --into registry.json --map "Used for=Purpose" --keep Owner',
      'says what a heading means, and keeps a column of your own',
    ],
    ['import vendors.csv --into registry.json > /dev/null', 'only tells what would change'],
  ],
  async run({ files, options, io, progress }) {
    const [path, ...others] = files;
    if (path === undefined || others.length > 0) throw new UsageError('import reads one file.');
    const map = readMap((options['map'] ?? []) as string[]);
    const keep = (options['keep'] ?? []) as string[];
    const dates = readOrder(options['dates']);
    const into = options['into'] as string | undefined;
    if (into !== undefined && (options['organization'] ?? options['language']) !== undefined) {
      throw new UsageError('--organization and --language are for a new registry, without --into.');
    }
    const output = await outputOf(io, options['output'], [path]);
    if (into === undefined) await refuseToBeginAnew(io, output);
    if (into !== undefined) progress.step(`reading ${into}`);
    const known = into === undefined ? undefined : await readDocument(io, into);
    const base = known?.document ?? emptyRegistry({ today: toDay(io.today), ...readHead(options) });
    progress.step(`reading ${path}`);
    const source = await openSource(
      path,
      await io.readBytes(path),
      (options['sheet'] ?? []) as string[],
      map,
    );
    progress.step('comparing');
    const { document, report } = apply(path, source, base, { map, keep, dates });
    io.say(`Read ${printable(path)} as ${printable(source.kind)}.\n${sayTableReport(report)}`);
    progress.step('checking');
    const fault = parseDocument(document).warnings.find(({ code }) => code === 'invalid');
    if (fault)
      throw new InputError(
        `${path}: what its rows make is more than a registry can hold, and nothing is written: at ${printable(fault.pointer)}, ${printable(fault.message)}.`,
      );
    if (!known && report.added.length === 0) throw new InputError(`${path}: no row could be read.`);
    const missing = known ? [] : ['organization', 'language'].filter((name) => options[name] === undefined);
    if (missing.length > 0)
      io.say(`To fill in, since no table says it: ${missing.map((name) => `--${name}`).join(' and ')}.\n`);
    if (document === base && known) io.say('Nothing changed.\n');
    progress.step('writing');
    const text = known ? textOf(document, known) : toJson(document);
    await io.write(output, text);
    const { read, unread, left } = report.cells;
    io.say(`Cells: ${read} read, ${unread} not read, ${left} left out.\n`);
    return 0;
  },
};

async function openSource(
  path: string,
  bytes: Uint8Array,
  sheets: readonly string[],
  map: ReadonlyMap<string, string>,
): Promise<Source> {
  try {
    return await readSource(bytes, path, { sheets, map });
  } catch (cause) {
    if (!(cause instanceof SourceError)) throw cause;
    throw new InputError(`${path} ${printable(cause.message)}`, { cause });
  }
}

function apply(path: string, { tables }: Source, base: RegistryDocument, settings: TableOptions) {
  try {
    return fromTable(tables, base, settings);
  } catch (cause) {
    if (!(cause instanceof TableError)) throw cause;
    const help = `Say what a heading means with --map "HEADING=Vendor".`;
    throw new InputError(`${path}: ${printable(cause.message)} ${help}`, { cause });
  }
}

function readOrder(order: unknown): DateOrder | undefined {
  if (order === undefined || order === 'dmy' || order === 'mdy') return order;
  throw new UsageError('--dates is dmy or mdy.');
}

/** @returns from a heading to the name of a column, or to nothing */
function readMap(pairs: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      const [heading, column] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
      if (at < 1 || heading === '')
        throw new UsageError(`--map "${printable(pair)}" is not of the form HEADING=COLUMN.`);
      if (column !== '' && !columnNamed(column)) {
        throw new UsageError(`There is no column "${printable(column)}". The columns are: ${COLUMNS}.`);
      }
      return [heading, column];
    }),
  );
}

function readHead({
  organization,
  language,
}: Call['options']): Pick<EmptyOptions, 'organization' | 'language'> {
  const head = typeof organization === 'string' ? { organization } : {};
  if (typeof language !== 'string') return head;
  try {
    return { ...head, language: new Intl.Locale(language).toString() };
  } catch {
    throw new UsageError(`"${printable(language)}" is no language code, such as en or de-AT.`);
  }
}

/** A list that is there keeps the order of its fields, whatever it is: nobody wants to read through what only moved. */
function textOf(
  document: RegistryDocument,
  known: { readonly document: RegistryDocument; readonly text: string },
): string {
  if (document === known.document) return known.text;
  const asIs = (list: RegistryDocument): string => `${JSON.stringify(list, null, 2)}\n`;
  return asIs(known.document) === toJson(known.document) ? toJson(document) : asIs(document);
}
