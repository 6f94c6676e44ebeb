import { PageError, prerenderPage } from '../../keeper/fallback/prerender-page.js';
import { prerenderElement } from '../../keeper/fallback/prerender.js';
import type { Call, Command, ExitCode } from '../command.js';
import { InputError, UsageError } from '../errors.js';
import { outputOf } from '../write/output-of.js';
import { readRegistry } from '../read/read-registry.js';

export const command: Command = {
  name: 'prerender',
  summary: 'Writes the element with the whole list in it, for pages whose scripts are off, slow or failing.',
  usage: 'REGISTRY.json',
  options: {
    page: {
      type: 'string',
      value: 'FILE',
      help: 'puts the list inside the element of this page, and replaces the one it put there before',
    },
    src: {
      type: 'string',
      value: 'URL',
      help: 'address of the registry; with --page, which element of several',
    },
    inline: { type: 'boolean', help: 'puts the registry in the page too: nothing is fetched then' },
    'heading-level': {
      type: 'string',
      value: 'N',
      help: 'level of the title’s heading, 1 to 5; default: that of the page’s element, or 2',
    },
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: 'where to write; default: the page itself, or standard output',
    },
  },
  examples: [
    ['prerender registry.json --src /registry.json', 'prints the element, to be put in a page'],
    [
      'prerender registry.json --page public/providers.html',
      'puts the list in a page; again after each change of the list',
    ],
  ],
  run,
};

async function run({ files, options, io, progress }: Call): Promise<ExitCode> {
  const [path, ...more] = files;
  if (path === undefined || more.length > 0) throw new UsageError('Name one registry.');
  const { page, src, inline } = options as Record<string, string | undefined> & { inline?: boolean };
  if (!page && !src && !inline)
    throw new UsageError('Say where the page gets the registry: --src URL, or --inline.');
  const output = await outputOf(io, options['output'] ?? page, [path]);
  const headingLevel = levelOf(options['heading-level']);
  progress.step(`reading ${path}`);
  const registry = await readRegistry(io, path);
  progress.step('making the tables');
  const settings = { inline, headingLevel, ...(inline && !page ? {} : { src }) };
  if (!page) {
    await io.write(output, prerenderElement(registry, settings));
    return 0;
  }
  try {
    await io.write(output, prerenderPage(await io.read(page), registry, settings));
  } catch (cause) {
    if (cause instanceof PageError) throw new InputError(`${page}: ${cause.message}`, { cause });
    throw cause;
  }
  return 0;
}

function levelOf(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-5]$/.test(String(value))) throw new UsageError('--heading-level is a number from 1 to 5.');
  return Number(value);
}
