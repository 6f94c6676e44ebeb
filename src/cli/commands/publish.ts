import type { Call, Command, ExitCode } from '../command.js';
import { UsageError } from '../errors.js';
import { lockFolder } from '../publish/lock-folder.js';
import { OwnFolder } from '../publish/own-folder.js';
import { publishAgain } from '../publish/publish-again.js';
import { refuseLink } from '../publish/refuse-link.js';
import { publishNew } from '../publish/publish-new.js';
import { findHistory } from '../publish/read-published.js';
import { withAddress } from '../publish/with-address.js';
import { sayPublication } from '../say/say-publication.js';

export const command: Command = {
  name: 'publish',
  summary: 'Makes a folder that any host can serve: the list, its history, feeds, pages and the component.',
  usage: 'FOLDER',
  options: {
    from: { type: 'string', value: 'FILE', help: 'the registry to publish; default: registry.json' },
    url: { type: 'string', value: 'URL', help: 'address that the folder will have; needed the first time' },
    next: { type: 'boolean', help: 'gives the next number and today’s date itself, whatever the file says' },
    'not-renamed': {
      type: 'string',
      value: 'ID',
      multiple: true,
      help: 'this new vendor is another one than the one that went',
    },
    withdraw: { type: 'string', value: 'N', help: 'takes version N out; number, date, hash and reason stay' },
    reason: { type: 'string', value: 'TEXT', help: 'why it is withdrawn, for readers' },
    'moved-to': { type: 'string', value: 'URL', help: 'the folder has another address from now on' },
    'dry-run': { type: 'boolean', help: 'says what would be written, and writes nothing' },
  },
  examples: [
    [
      'publish public/providers --url https://example.org/providers/',
      'the first time: publishes registry.json',
    ],
    ['publish public/providers --next', 'a new version, with the next number and today’s date'],
    ['publish public/providers --next --dry-run', 'says what a new version would write'],
    [
      'publish public/providers --withdraw 4 --reason "It named a person."',
      'takes version 4 out, which must not be read any more',
    ],
  ],
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const { files, options, io, progress } = call;
  const [path, ...more] = files;
  if (path === undefined || path === '-' || more.length > 0) throw new UsageError('Name one folder.');
  if ((options['withdraw'] === undefined) !== (options['reason'] === undefined))
    throw new UsageError('--withdraw N and --reason TEXT go together.');
  await refuseLink(io, path, 'folder');
  if (options['dry-run'] === true) return publish(call, path);
  await io.makeFolder(path);
  const unlock = await lockFolder(io, path, () => progress.step('waiting for another publication'));
  try {
    return await publish(call, path);
  } catch (cause) {
    // A full disk would stay full of them.
    await new OwnFolder(io, path).begin().catch(() => undefined);
    throw cause;
  } finally {
    await unlock();
  }
}

async function publish(call: Call, path: string): Promise<ExitCode> {
  const { options, io } = call;
  const isDry = options['dry-run'] === true;
  const folder = new OwnFolder(io, path);
  if (!isDry) await folder.begin();
  const known = await findHistory(folder);
  const history = withAddress(known, options as Record<string, string | undefined>);
  const work = { call, folder, history, isFirst: known === undefined, isDry };
  const { document, written } =
    options['withdraw'] === undefined && options['moved-to'] === undefined
      ? await publishNew(work)
      : await publishAgain(work);
  io.out(sayPublication(path, history.url, document, written, isDry));
  return 0;
}
