import { quoteArgument } from '../say/quote-argument.js';
import { toDay } from '../../core/model/to-day.js';
import { stringify } from 'csv-stringify/sync';
import { makeRegistry } from '../../keeper/starter/make-registry.js';
import { PLACEHOLDER } from '../../keeper/starter/placeholders.js';
import { TABLE_COLUMNS } from '../../keeper/table/columns/table-columns.js';
import { isLanguage } from '../../keeper/check/check-codes.js';
import type { Call, Command, ExitCode } from '../command.js';
import { InputError, UsageError } from '../errors.js';
import { visibleText } from '../say/visible-text.js';

export const command: Command = {
  name: 'init',
  summary:
    'Writes a small registry to begin with, or an empty table to fill in; never over a file that is there.',
  usage: '[OPTION…] [FILE]',
  options: {
    name: { type: 'string', value: 'TEXT', help: 'the name of your organization' },
    language: {
      type: 'string',
      value: 'TAG',
      help: 'the language you will write in, such as en or pt-BR (default: en)',
    },
    csv: { type: 'boolean', help: 'an empty table for a spreadsheet instead' },
  },
  examples: [
    [
      'init registry.json --name "Example School"',
      'Writes a registry with one vendor to replace and a common vocabulary.',
    ],
    [
      'init vendors.csv --csv',
      'Writes a table with a column for each field; "import" makes a registry of it.',
    ],
  ],
  async run({ files, options, io }: Call): Promise<ExitCode> {
    if (files.length > 1) throw new UsageError('Name one file to write.');
    const isTable = options['csv'] === true;
    if (isTable && (options['name'] !== undefined || options['language'] !== undefined))
      throw new UsageError('A table has no name and no language: "import" asks for them.');
    const name = ((options['name'] as string | undefined) ?? PLACEHOLDER.organization).trim();
    if (name === '') throw new UsageError('The name of your organization is empty.');
    const language = (options['language'] as string | undefined) ?? 'en';
    if (!isLanguage(language))
      throw new UsageError(
        `"${visibleText(language)}" is no code of a language. Use one such as en or pt-BR.`,
      );
    const [file = isTable ? 'vendors.csv' : 'registry.json'] = files;
    if (isTable && /\.json$/i.test(file))
      throw new UsageError('--csv writes a table: name it like one, such as vendors.csv.');
    if (!isTable && /\.(?:csv|tsv|xlsx?)$/i.test(file))
      throw new UsageError('That is the name of a table. For an empty table add --csv.');
    const today = toDay(io.today);
    // A spreadsheet takes a file for UTF-8 by its byte order mark.
    const text = isTable
      ? `\ufeff${stringify([TABLE_COLUMNS.map(({ heading }) => heading)])}`
      : `${JSON.stringify(makeRegistry({ name, language, today }), null, 2)}\n`;
    if (file === '-') await io.write(file, text);
    else {
      if (!(await io.claim(file, text)))
        throw new InputError(`${file} is there already, and was left as it is. Choose another name.`);
      io.say(nextSteps(visibleText(file), isTable));
    }
    return 0;
  },
};

function nextSteps(file: string, isTable: boolean): string {
  const quoted = quoteArgument(file);
  const steps = isTable
    ? [
        'Fill in a line for each vendor. Leave empty what you do not state.',
        `Make a registry of it: vendor-disclosure import ${quoted} --organization "Example School" --language en -o registry.json`,
      ]
    : [
        'Replace the example vendor by your own, and take out words of the vocabulary that you do not need.',
        `Check it: vendor-disclosure validate ${quoted}`,
        `Show it: <vendor-disclosure src="${file}"></vendor-disclosure>`,
      ];
  return `Wrote ${file}. Next:\n${steps.map((step, at) => `  ${at + 1}. ${step}\n`).join('')}`;
}
