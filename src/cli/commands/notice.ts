import { diffRegistries } from '../../keeper/diff/diff-registries.js';
import { listPlans, type Plan } from '../../keeper/notice/list-plans.js';
import { noticeHtml } from '../../keeper/notice/notice-html.js';
import { noticeText } from '../../keeper/notice/notice-text.js';
import { tellVersion, type NewsItem } from '../../keeper/notice/tell-version.js';
import { toCalendar } from '../../keeper/notice/to-calendar.js';
import { toNotice } from '../../keeper/notice/to-notice.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import type { Call, Command, ExitCode } from '../command.js';
import { InputError, UsageError } from '../errors.js';
import type { Io } from '../io.js';
import { OwnFolder } from '../publish/own-folder.js';
import { findHistory, readPublished } from '../publish/read-published.js';
import { readDocument } from '../read/read-document.js';
import { readBase } from '../read/read-versions.js';
import { askRenames } from '../say/ask-renames.js';
import { outputOf } from '../write/output-of.js';

interface Pair {
  readonly before: RegistryDocument;
  readonly now: RegistryDocument;
  readonly plans: readonly Plan[];
  readonly told: readonly NewsItem[];
  /** Where the list can be read. */
  readonly url?: string | undefined;
}

const FORMATS: Readonly<Record<string, (pair: Pair) => string>> = {
  text: ({ before, now, url }) => noticeText(toNotice(before, now, url)),
  html: ({ before, now, url }) => noticeHtml(toNotice(before, now, url)),
  ics: ({ now, plans, told, url }) => toCalendar(now, plans, { url, told }),
};

export const command: Command = {
  name: 'notice',
  summary:
    'Writes what customers are told of a new version: an e-mail, a page, or a calendar of what is planned.',
  usage: 'OLD.json NEW.json | FOLDER',
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
    ['notice public/providers', 'the text of an e-mail about the newest version of a published folder'],
    ['notice old.json new.json', 'the same about two versions'],
    ['notice old.json new.json --format html -o notice.html', 'the same as a page'],
    [
      'notice old.json new.json --format ics -o changes.ics',
      'each planned change, and each last day to object',
    ],
  ],
  run,
};

async function run({ files, options, io, progress }: Call): Promise<ExitCode> {
  const [first, second, ...more] = files;
  if (first === undefined || more.length > 0)
    throw new UsageError('Name two versions, the old one, then the new one; or a published folder.');
  if (first === '-' && second === '-') throw new UsageError('Only one of the two can be standard input.');
  const { format = 'text', url } = options as Record<string, string | undefined>;
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (!write) throw new UsageError(`--format is one of ${Object.keys(FORMATS).join(', ')}.`);
  const output = await outputOf(io, options['output'], files);
  const onStep = (step: string): void => progress.step(step);
  const pair =
    second === undefined ? await readNewest(io, first, onStep) : await readPair(io, first, second, onStep);
  onStep('comparing');
  const text = write({ ...pair, url: url === undefined ? pair.url : readBase(url) });
  if (output === '-' && format === 'text') io.out(text);
  else await io.write(output, text);
  return 0;
}

async function readPair(io: Io, old: string, now: string, onStep: (step: string) => void): Promise<Pair> {
  onStep(`reading ${old}`);
  const before = (await readDocument(io, old)).document;
  onStep(`reading ${now}`);
  const after = (await readDocument(io, now)).document;
  // Of a folder it was asked as it was published.
  for (const { question } of askRenames(diffRegistries(before, after).renames, after))
    io.say(`${question} If it is another one, the notice is right.\n`);
  return { before, now: after, plans: listPlans(after), told: tellVersion(after, before) };
}

/** The last two versions of a published folder. @throws InputError where it has none */
async function readNewest(io: Io, path: string, onStep: (step: string) => void): Promise<Pair> {
  const folder = new OwnFolder(io, path);
  const history = (await io.kind(path)) === 'folder' ? await findHistory(folder) : undefined;
  if (!history)
    throw new UsageError('Name two versions, the old one, then the new one; or a published folder.');
  const { news, recent } = await readPublished(folder, history, onStep);
  const [before, now] = recent;
  if (!before || !now) throw new InputError(`${path} has one version only: there is nothing to tell yet.`);
  for (const { document } of recent) news.add(document);
  const { plans, told } = news;
  return { before: before.document, now: now.document, plans, told, url: history.url };
}
