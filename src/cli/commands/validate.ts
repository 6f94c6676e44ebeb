import { FORMATS, SHOWN, formatFindings, type FileFindings, type Format } from '../say/format-findings.js';
import { CODES } from '../../keeper/check/codes.js';
import type { Call, Command, ExitCode } from '../command.js';
import { UsageError } from '../errors.js';
import { checkFiles } from '../read/check-files.js';

export const command: Command = {
  name: 'validate',
  summary: 'Finds every mistake of registries and their translations before readers do.',
  usage: '[OPTION…] FILE…',
  options: {
    format: {
      type: 'string',
      value: FORMATS.join('|'),
      help: 'for people (default), for programs, or as annotations of a GitHub workflow',
    },
    previous: { type: 'string', value: 'FILE', help: 'the version before, to compare with' },
    strict: { type: 'boolean', help: 'warnings make the exit code 1 too' },
  },
  examples: [
    ['validate registry.json', 'Checks a registry and each translation beside it (registry.es.json …).'],
    ['validate registry.json --previous published.json', 'Checks also what may not change between versions.'],
    ['validate - < registry.json', 'Reads standard input.'],
  ],
  async run({ files, options, io, progress }: Call): Promise<ExitCode> {
    if (files.length === 0) throw new UsageError('Name the file to check, or "-" for standard input.');
    const format = (options['format'] ?? 'human') as Format;
    if (!FORMATS.includes(format)) throw new UsageError(`--format is one of ${FORMATS.join(', ')}.`);
    const results = await checkFiles(
      files,
      {
        previous: options['previous'] as string | undefined,
        most: SHOWN[format],
        onStep: (step) => progress.step(step),
      },
      io,
    );
    for (const text of formatFindings(results, format))
      if (format === 'human') io.out(text);
      else await io.write('-', text);
    const errors = count(results, 'error');
    const warnings = count(results, 'warning');
    if (format === 'human')
      io.say(
        `${results.length === 1 ? '1 file' : `${results.length} files`}: ${number(errors, 'error')}, ${number(warnings, 'warning')}.\n`,
      );
    return errors > 0 || (options['strict'] === true && warnings > 0) ? 1 : 0;
  },
};

function count(results: readonly FileFindings[], severity: string): number {
  return results.reduce(
    (sum, { findings, more = [] }) =>
      [...more].reduce(
        (all, [code, some]) => (CODES[code].severity === severity ? all + some : all),
        sum + findings.filter((one) => one.severity === severity).length,
      ),
    0,
  );
}

function number(count: number, what: string): string {
  return `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`;
}
