import { toDay } from '../../core/model/to-day.js';
import { parseDocument } from '../../core/reading/parse-document.js';
import { fromTable, TableError, type TableOptions } from '../../keeper/table/read/from-table.js';
import type { DateOrder } from '../../keeper/table/read/words/read-day.js';
import { columnNamed } from '../../keeper/table/read/rows/read-headings.js';
import { PLACEHOLDER } from '../../keeper/starter/placeholders.js';
import { readCsv } from '../../keeper/table/read/file/read-csv.js';
import { toJson } from '../../keeper/export/to-json.js';
import { TABLE_COLUMNS } from '../../keeper/table/columns/table-columns.js';
import { FORMAT_VERSION } from '../../core/schema/format-version.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import type { Call, Command } from '../command.js';
import { InputError, UsageError } from '../errors.js';
import { outputOf, refuseToBeginAnew } from '../write/output-of.js';
import { printable } from '../say/printable.js';
import { readDocument } from '../read/read-document.js';
import { sayTableReport } from '../say/say-table-report.js';

const COLUMNS = TABLE_COLUMNS.map(({ heading }) => heading).join(', ');

export const command: Command = {
  name: 'import',
  summary: 'Reads a table (CSV of Excel, Google Sheets and others) into a registry.',
  details: `It never guesses: what cannot be read is reported. Blank cells, and entries without a row, leave the registry as it is.

Columns, in any order, by name:
${TABLE_COLUMNS.map(({ heading }) => `  ${heading}\n`).join('')}
Only "Vendor" and one of "Purpose" and "Kinds of purpose" are needed. Write ; between several names in a cell. A
blank "Vendor" goes on with the vendor above; its blank "Category" and "Group" are then those above, too.`,
  usage: 'TABLE.csv [OPTION…]',
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
    map: {
      type: 'string',
      multiple: true,
      value: '"HEADING=COLUMN"',
      help: 'what a heading of the table means; nothing after the = leaves the column out',
    },
    dates: {
      type: 'string',
      value: 'ORDER',
      help: 'dmy or mdy: how days such as 03/04/2021 are to be read; without it they are reported',
    },
  },
  examples: [
    ['import vendors.csv --into registry.json --output registry.json', 'brings a registry up to date'],
    [
      'import vendors.csv --organization "Example School" --language en -o registry.json',
      'begins a registry',
    ],
    [
      'import liste.csv --into registry.json --map "Anbieter=Vendor" --map "Zweck=Purpose"',
      'says what headings mean',
    ],
    ['import vendors.csv --into registry.json > /dev/null', 'only tells what would change'],
  ],
  async run({ files, options, io, progress }) {
    const [path, ...others] = files;
    if (path === undefined || others.length > 0) throw new UsageError('import reads one table.');
    const map = readMap((options['map'] ?? []) as string[]);
    const dates = readOrder(options['dates']);
    const into = options['into'] as string | undefined;
    if (into !== undefined && (options['organization'] ?? options['language']) !== undefined) {
      throw new UsageError('--organization and --language are for a new registry, without --into.');
    }
    const output = outputOf(options['output'], [path]);
    if (into === undefined) await refuseToBeginAnew(io, output);
    if (into !== undefined) progress.step(`reading ${into}`);
    const known = into === undefined ? undefined : await readDocument(io, into);
    const base = known?.document ?? emptyRegistry(io.today, readHead(options));
    progress.step(`reading ${path}`);
    const rows = await readTable({ io }, path, map);
    progress.step('comparing');
    const { document, report } = apply(path, rows, base, { map, dates });
    io.say(sayTableReport(report));
    progress.step('checking');
    if (parseDocument(document).warnings.some(({ code }) => code === 'invalid')) {
      throw new Error('the registry that was made is not sound; nothing is written');
    }
    if (!known && report.added.length === 0) throw new InputError(`${path}: no row could be read.`);
    const missing = known ? [] : ['organization', 'language'].filter((name) => options[name] === undefined);
    if (missing.length > 0)
      io.say(`To fill in, since no table says it: ${missing.map((name) => `--${name}`).join(' and ')}.\n`);
    if (document !== base && known)
      io.say('Before you publish it: raise "version", and set "lastUpdated".\n');
    if (document === base && known) io.say('Nothing changed.\n');
    progress.step('writing');
    const updated = document === base ? known?.text : JSON.stringify(document, null, 2) + '\n';
    const text = (known && updated) ?? toJson(document);
    await io.write(output, text);
    return 0;
  },
};

async function readTable({ io }: Pick<Call, 'io'>, path: string, map: ReadonlyMap<string, string>) {
  const text = await io.read(path);
  if (text.includes('\ufffd')) {
    throw new InputError(
      `${path} is not UTF-8, so letters with accents cannot be read. In Excel save it as "CSV UTF-8"; in Google Sheets download it as CSV.`,
    );
  }
  if (text.includes('\0')) throw new InputError(`${path} is no table of text. Save it as CSV.`);
  try {
    return readCsv(text, map);
  } catch (cause) {
    throw new InputError(`${path} is no CSV: ${printable((cause as Error).message)}`, { cause });
  }
}

function apply(path: string, rows: string[][], base: RegistryDocument, settings: TableOptions) {
  try {
    return fromTable(rows, base, settings);
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

interface Head {
  readonly organization: string;
  readonly language: string;
}

function readHead({ organization, language }: Call['options']): Head {
  const head: { organization: string; language: string } = {
    organization: PLACEHOLDER.unnamedOrganization,
    language: PLACEHOLDER.language,
  };
  if (typeof organization === 'string') head.organization = organization;
  if (typeof language !== 'string') return head;
  try {
    return { ...head, language: new Intl.Locale(language).toString() };
  } catch {
    throw new UsageError(`"${printable(language)}" is no language code, such as en or de-AT.`);
  }
}

function emptyRegistry(today: Date, { organization, language }: Head): RegistryDocument {
  return {
    formatVersion: FORMAT_VERSION,
    version: 1,
    lastUpdated: toDay(today),
    language,
    organization: { name: organization },
    categories: [],
    vendors: [],
  };
}
