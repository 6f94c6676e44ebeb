import { NewsList } from '../../keeper/notice/news-list.js';
import { toAtom, toJsonFeed } from '../../keeper/publish/feed/to-feed.js';
import type { Call, Command, ExitCode } from '../command.js';
import { UsageError } from '../errors.js';
import { outputOf } from '../write/output-of.js';
import { readBase, readVersions } from '../read/read-versions.js';

export const command: Command = {
  name: 'feed',
  summary: 'Writes a feed of what changed, for those who want to be told.',
  usage: 'VERSION.json… | FOLDER',
  options: {
    url: { type: 'string', value: 'URL', help: 'address of the folder that the feed will stand in' },
    format: { type: 'string', value: 'FORMAT', help: 'atom or json (JSON Feed); default: atom' },
    output: { type: 'string', short: 'o', value: 'FILE', help: 'where to write; default: standard output' },
  },
  examples: [
    [
      'feed versions/ --url https://example.org/providers/ -o feed.atom',
      'an Atom feed of every version in a folder',
    ],
    ['feed 1.json 2.json --format json --url https://example.org/providers/', 'a JSON Feed of two versions'],
  ],
  run,
};

async function run({ files, options, io, progress }: Call): Promise<ExitCode> {
  const { url, format = 'atom' } = options as Record<string, string | undefined>;
  if (files.length === 0) throw new UsageError('Name the versions of a registry, or a folder of them.');
  if (url === undefined) throw new UsageError('Say by --url where the feed will stand.');
  if (format !== 'atom' && format !== 'json') throw new UsageError('--format is atom or json.');
  const output = await outputOf(io, options['output'], files);
  const settings = { url: readBase(url) };
  const versions = await readVersions(io, files, (step) => progress.step(step));
  progress.step('comparing');
  const news = NewsList.of(versions);
  await io.write(output, format === 'atom' ? toAtom(news, settings) : toJsonFeed(news, settings));
  return 0;
}
