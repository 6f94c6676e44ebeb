import { normalizeRegistry } from '../../core/model/normalize-registry.js';
import type { Registry } from '../../core/model/registry.js';
import { withoutOwnFields } from '../../core/schema/without-own-fields.js';
import { toCsv } from '../../keeper/table/write/to-csv.js';
import { toExhibitB } from '../../keeper/export/exhibit-b/to-exhibit-b.js';
import { toExhibitBCsv } from '../../keeper/export/exhibit-b/to-exhibit-b-csv.js';
import { toExhibitBHtml } from '../../keeper/export/exhibit-b/to-exhibit-b-html.js';
import { toHtmlPage } from '../../keeper/export/to-html-page.js';
import { toJson } from '../../keeper/export/to-json.js';
import { toMarkdown } from '../../keeper/export/to-markdown.js';
import { toTexts, type Translation } from '../../keeper/export/to-texts.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import type { Call, Command } from '../command.js';
import { InputError, UsageError } from '../errors.js';
import { outputOf, refuseToBeginAnew } from '../write/output-of.js';
import { printable } from '../say/printable.js';
import { parseJson } from '../read/parse-json.js';
import { readDocument } from '../read/read-document.js';

const FORMATS = ['csv', 'json', 'md', 'html', 'exhibit-b', 'exhibit-b-csv', 'texts'] as const;
type Format = (typeof FORMATS)[number];

export const command: Command = {
  name: 'export',
  summary: 'Writes a registry in another form.',
  details: `  csv            a table for spreadsheets, which "import" reads back
  json           the registry itself, its fields in order, without those of your own (x-…)
  md             a Markdown document
  html           a page of its own, without scripts
  exhibit-b      the schedule of data of a school's privacy agreement (NDPA, Exhibit "B") as a page
  exhibit-b-csv  the same as a table
  texts          the texts to translate, as NAME.LANG.json holds them`,
  usage: 'REGISTRY.json --format FORMAT [OPTION…]',
  options: {
    format: { type: 'string', short: 'f', value: 'FORMAT', help: FORMATS.join(', ') },
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: 'where to write it (default: standard output)',
    },
    subject: {
      type: 'string',
      value: 'ID',
      help: 'exhibit-b: who the students are, an id of the vocabulary’s "subjects" (default: student)',
    },
    language: {
      type: 'string',
      value: 'LANG',
      help: 'texts: the language to translate into, as es or pt-BR',
    },
    into: { type: 'string', value: 'FILE', help: 'texts: a translation to go on with; what is done is kept' },
  },
  examples: [
    [
      'export registry.json --format csv -o vendors.csv',
      'to change it in a spreadsheet, then "import --into"',
    ],
    [
      'export registry.json --format exhibit-b -o exhibit-b.html',
      'a draft for the agreement with a school district',
    ],
    ['export registry.json --format texts --language es -o registry.es.json', 'begins a translation'],
    ['export registry.json --format texts --into registry.es.json -o registry.es.json', 'goes on with it'],
  ],
  async run(call) {
    const { files, options, io, progress } = call;
    const [path, ...others] = files;
    if (path === undefined || others.length > 0) throw new UsageError('export reads one registry.');
    const format = readFormat(options['format']);
    refuseForeign(options, format);
    const output = await outputOf(io, options['output'], format === 'json' ? [] : [path]);
    if (format === 'texts' && options['into'] === undefined) await refuseToBeginAnew(io, output);
    progress.step(`reading ${path}`);
    const { document } = await readDocument(io, path);
    progress.step('writing');
    const text = await write(format, document, call);
    await io.write(output, text);
    return 0;
  },
};

async function write(format: Format, document: RegistryDocument, call: Call): Promise<string> {
  const registry = () => normalizeRegistry(document, call.io.today);
  switch (format) {
    case 'csv':
      return toCsv(document);
    case 'json':
      return toJson(withoutOwnFields(document));
    case 'md':
      return toMarkdown(registry());
    case 'html':
      return toHtmlPage(registry());
    case 'exhibit-b':
    case 'exhibit-b-csv':
      return writeExhibit(registry(), format, call);
    case 'texts':
      return writeTexts(document, call);
  }
}

function writeExhibit(registry: Registry, format: Format, { options, io }: Call): string {
  const student = (options['subject'] as string | undefined) ?? 'student';
  const subjects = registry.terms.subjects;
  const term = subjects.get(student);
  if (!term) {
    const known = [...subjects.keys()].map((text) => printable(text)).join(', ') || 'none';
    throw new InputError(
      `The registry names no people with the id "${printable(student)}". It has: ${known}. Say which with --subject ID.`,
    );
  }
  const rows = toExhibitB(registry, student);
  if (rows.every(({ sources }) => sources.length === 0)) {
    io.say(
      'Nothing is ticked: no kind of data of the vocabulary has a mapping with the scheme "ndpa" that an entry meets.\n',
    );
  }
  return format === 'exhibit-b' ? toExhibitBHtml(registry, rows, term.name) : toExhibitBCsv(rows);
}

async function writeTexts(document: RegistryDocument, { options, io }: Call): Promise<string> {
  const into = options['into'] as string | undefined;
  const known = into === undefined ? undefined : await readTranslation(into, { io });
  const language = (options['language'] as string | undefined) ?? known?.language;
  if (language === undefined) throw new UsageError('Say the language to translate into: --language LANG.');
  if (!isLanguage(language))
    throw new UsageError(`"${printable(language)}" is no language code, such as es or pt-BR.`);
  if (known && known.language !== language) {
    throw new UsageError(`${into} is in "${printable(known.language)}", not in "${printable(language)}".`);
  }
  const { translation, report } = toTexts(document, language, known);
  io.say(
    `Done: ${report.done}. To translate: ${report.open}. Set aside, since the original is gone: ${report.stale.length}.\n`,
  );
  return `${JSON.stringify(translation, null, 2)}\n`;
}

async function readTranslation(path: string, { io }: Pick<Call, 'io'>): Promise<Translation> {
  const value = await parseJson(await io.read(path), path);
  const { language, texts, 'x-stale': stale = {} } = (value ?? {}) as Partial<Translation>;
  if (typeof language === 'string' && isTexts(texts) && isTexts(stale)) return value as Translation;
  throw new InputError(
    `${path} is no translation: { "formatVersion", "language", "texts": { "original": "translation" } }.`,
  );
}

const isTexts = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((text) => typeof text === 'string');

function isLanguage(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}

function readFormat(format: unknown): Format {
  const found = FORMATS.find((name) => name === format);
  if (found) return found;
  const list = FORMATS.join(', ');
  if (format === undefined) throw new UsageError(`Say in which form: --format, one of ${list}.`);
  throw new UsageError(`There is no form "${printable(String(format))}". There are: ${list}.`);
}

/** An option of another form would do nothing, so it is a slip. */
function refuseForeign(options: Call['options'], format: Format): void {
  const isExhibit = format.startsWith('exhibit-b');
  if (options['subject'] !== undefined && !isExhibit) throw new UsageError('--subject is for exhibit-b.');
  for (const name of ['language', 'into'] as const) {
    if (options[name] !== undefined && format !== 'texts') throw new UsageError(`--${name} is for texts.`);
  }
}
