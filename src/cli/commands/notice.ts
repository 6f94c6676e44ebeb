import { listPlans } from '../../keeper/notice/list-plans.js';
import { noticeHtml } from '../../keeper/notice/notice-html.js';
import { noticeText } from '../../keeper/notice/notice-text.js';
import { toCalendar } from '../../keeper/notice/to-calendar.js';
import { toNotice } from '../../keeper/notice/to-notice.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import type { Call, Command, ExitCode } from '../command.js';
import { UsageError } from '../errors.js';
import { readDocument } from '../read/read-document.js';
import { readBase } from '../read/read-versions.js';
import { outputOf } from '../write/output-of.js';

type Format = (before: RegistryDocument, now: RegistryDocument, url: string | undefined) => string;

const FORMATS: Readonly<Record<string, Format>> = {
  text: (...versions) => noticeText(toNotice(...versions)),
  html: (...versions) => noticeHtml(toNotice(...versions)),
  ics: (_, now, url) => toCalendar(now, listPlans(now), { url }),
};

export const command: Command = {
  name: 'notice',
  summary:
    'Writes what customers are told of a new version: an e-mail, a page, or a calendar of what is planned.',
  usage: 'OLD.json NEW.json',
  options: {
    format: {
      type: 'string',
      value: Object.keys(FORMATS).join('|'),
      help: 'plain text, whose first line is the subject (default); a page; a calendar file',
    },
    url: { type: 'string', value: 'URL', help: 'where the list can be read, to be named in it' },
    output: { type: 'string', short: 'o', value: 'FILE', help: 'where to write; default: standard output' },
  },
  examples: [
    ['notice old.json new.json', 'the text of an e-mail'],
    ['notice old.json new.json --format html -o notice.html', 'the same as a page'],
    [
      'notice old.json new.json --format ics -o changes.ics',
      'each planned change, and each last day to object',
    ],
  ],
  run,
};

async function run({ files, options, io, progress }: Call): Promise<ExitCode> {
  const [old, now, ...more] = files;
  if (old === undefined || now === undefined || more.length > 0)
    throw new UsageError('Name two versions: the old one, then the new one.');
  if (old === '-' && now === '-') throw new UsageError('Only one of the two can be standard input.');
  const { format = 'text', url } = options as Record<string, string | undefined>;
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (!write) throw new UsageError(`--format is one of ${Object.keys(FORMATS).join(', ')}.`);
  const output = outputOf(options['output'], files);
  const address = url === undefined ? undefined : readBase(url);
  progress.step(`reading ${old}`);
  const before = (await readDocument(io, old)).document;
  progress.step(`reading ${now}`);
  const after = (await readDocument(io, now)).document;
  progress.step('comparing');
  await io.write(output, write(before, after, address));
  return 0;
}
