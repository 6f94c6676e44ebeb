import { describeDiff } from '../../keeper/diff/describe-diff.js';
import { diffRegistries } from '../../keeper/diff/diff-registries.js';
import { hasChanges } from '../../keeper/diff/registry-diff.js';
import type { Call, Command, ExitCode } from '../command.js';
import { UsageError } from '../errors.js';
import { DIFF_FORMATS, formatDiff, type DiffFormat } from '../say/format-diff.js';
import { readDocument } from '../read/read-document.js';
import { reportLanguage } from '../../i18n/load-report-language.js';

export const command: Command = {
  name: 'diff',
  summary: 'Tells what changed from one version of a registry to another.',
  usage: 'OLD.json NEW.json',
  options: {
    format: { type: 'string', value: 'FORMAT', help: `${DIFF_FORMATS.join(', ')}; default: human` },
    'exit-code': { type: 'boolean', help: 'exits with 1 where anything changed' },
  },
  examples: [
    ['diff old.json new.json', 'sentences, vendor by vendor'],
    ['diff --format md old.json new.json', 'a list in Markdown, for a letter or a pull request'],
    ['diff --exit-code - new.json < old.json', 'for scripts: 0 where nothing changed, 1 where something did'],
  ],
  run,
};

async function run({ files, options, io, progress }: Call): Promise<ExitCode> {
  const [old, now, ...more] = files;
  if (old === undefined || now === undefined || more.length > 0)
    throw new UsageError('Name two registries: the old one, then the new one.');
  if (old === '-' && now === '-') throw new UsageError('Only one of the two can be standard input.');
  const format = (options['format'] ?? 'human') as DiffFormat;
  if (!DIFF_FORMATS.includes(format)) throw new UsageError(`--format is one of ${DIFF_FORMATS.join(', ')}.`);
  progress.step(`reading ${old}`);
  const before = (await readDocument(io, old)).document;
  progress.step(`reading ${now}`);
  const after = (await readDocument(io, now)).document;
  progress.step('comparing');
  const diff = diffRegistries(before, after);
  const language = reportLanguage(after.language);
  const text = formatDiff(diff, describeDiff(diff, before, after, [language]), format, language);
  if (format === 'json') await io.write('-', text);
  else io.out(text);
  return options['exit-code'] && hasChanges(diff) ? 1 : 0;
}
