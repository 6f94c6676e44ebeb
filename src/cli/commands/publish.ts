import { join } from 'node:path';
import { normalizeRegistry } from '../../core/model/normalize-registry.js';
import { hasChanges } from '../../keeper/diff/registry-diff.js';
import { diffRegistries } from '../../keeper/diff/diff-registries.js';
import { NewsList } from '../../keeper/notice/news-list.js';
import { planPublication } from '../../keeper/publish/plan-publication.js';
import { readHistory, type History, type PublishedVersion } from '../../keeper/publish/read-history.js';
import { toPublishedVersion } from '../../keeper/publish/to-published-version.js';
import { placeholdersIn } from '../../keeper/starter/placeholders.js';
import { makeVersion } from '../../keeper/publish/make-version.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import type { FindingCode } from '../../keeper/check/codes.js';
import { validateRegistry } from '../../keeper/check/validate-registry.js';
import type { Call, Command, ExitCode } from '../command.js';
import { InputError, UsageError } from '../errors.js';
import { digests } from '../write/digests.js';
import { formatFindings } from '../say/format-findings.js';
import type { Io } from '../io.js';
import { readPackageFiles } from '../write/package-files.js';
import { publishFiles, recover } from '../write/place-files.js';
import { toDocument } from '../read/read-document.js';
import { readBase } from '../read/read-versions.js';
import { readTranslations } from '../read/read-translations.js';

export const command: Command = {
  name: 'publish',
  summary: 'Makes a folder that any host can serve: the list, its history, feeds, pages and the component.',
  usage: 'FOLDER',
  options: {
    from: { type: 'string', value: 'FILE', help: 'the registry to publish; default: registry.json' },
    url: { type: 'string', value: 'URL', help: 'address that the folder will have; needed the first time' },
    'dry-run': { type: 'boolean', help: 'says what would be written, and writes nothing' },
  },
  examples: [
    [
      'publish public/providers --url https://example.org/providers/',
      'the first time: publishes registry.json',
    ],
    ['publish public/providers --dry-run', 'says what a new version would write'],
  ],
  run,
};

interface Published {
  readonly published: PublishedVersion;
  readonly document: RegistryDocument;
}

async function run({ files, options, io, progress }: Call): Promise<ExitCode> {
  const [folder, ...more] = files;
  if (folder === undefined || folder === '-' || more.length > 0) throw new UsageError('Name one folder.');
  const { from = 'registry.json', url } = options as Record<string, string | undefined>;
  const isDry = options['dry-run'] === true;
  if (!isDry && (await recover(io, folder)) === 'finished')
    io.say('What a publication before had left unfinished is done now.\n');
  const history = await findHistory(io, folder);
  const base = readBase(baseOf(url, history));
  const news = new NewsList();
  const recent: Published[] = [];
  for (const published of history?.versions ?? []) {
    progress.step(`reading version ${published.version}`);
    recent.push({ published, document: await readPublished(io, folder, published) });
    // Of the last two one is that before the version to publish; no more are held, however long the history.
    if (recent.length > 2) news.add((recent.shift() as Published).document);
  }
  progress.step(`checking ${from}`);
  const registry = await check(io, from, folder, recent.at(-1));
  const before = recent.filter(({ published: { version } }) => version < registry.version);
  const last = before.at(-1);
  const version = makeVersion(registry, {
    url: base,
    before: last && { document: last.document, url: `${base}${last.published.file}` },
  });
  const text = `${JSON.stringify(version)}\n`;
  refuseRewriting(version, text, history?.versions.at(-1));
  for (const document of [...before.map((one) => one.document), version]) news.add(document);
  progress.step('making the pages and feeds');
  const plan = planPublication(
    {
      url: base,
      registry: normalizeRegistry(version, io.today),
      text,
      before: (history?.versions ?? []).filter((one) => one.version < version.version),
      news,
      translations: await readTranslations(io, from, registry),
    },
    await readPackageFiles(),
    digests,
  );
  const differing = await differingFiles(io, folder, plan);
  if (!history) await refuseForeign(io, folder, differing);
  progress.step('writing');
  if (!isDry && differing.size > 0) await publishFiles(io, folder, differing);
  io.out(report(folder, version, differing, isDry));
  return 0;
}

/** @throws InputError where there is a history that cannot be read: going on would begin a new one */
async function findHistory(io: Io, folder: string): Promise<History | undefined> {
  const path = join(folder, 'history.json');
  if (!(await io.exists(path))) return undefined;
  const history = readHistory(await io.read(path));
  if (!history)
    throw new InputError(`${path} is not what "publish" wrote: put back the one of the last publication.`);
  return history;
}

function baseOf(url: string | undefined, history: History | undefined): string {
  if (url === undefined && !history)
    throw new UsageError('Say by --url which address the folder will have; feeds need it.');
  if (url !== undefined && history && readBase(url) !== history.url)
    throw new InputError(
      `This folder is published at ${history.url}, not at ${url}: feeds and links would break.`,
    );
  return url ?? (history as History).url;
}

/** @throws InputError where a published version is no longer what was published */
async function readPublished(
  io: Io,
  folder: string,
  { file, integrity }: PublishedVersion,
): Promise<RegistryDocument> {
  const path = join(folder, file);
  if (!(await io.exists(path)))
    throw new InputError(`${path} is not there any more: put back what was published.`);
  const text = await io.read(path);
  if (`sha384-${digests.sha384(text)}` !== integrity)
    throw new InputError(`${path} was changed after it was published: put back what was published.`);
  return toDocument(text, path);
}

/** Changes that nobody wrote down are written here, unless the keeper wrote some: then these are all there will be. */
const WRITTEN_BY_US: readonly FindingCode[] = ['unrecorded-change', 'id-vanished'];

/** Finds every fault before readers do. @throws InputError with the errors */
async function check(
  io: Io,
  from: string,
  folder: string,
  last: Published | undefined,
): Promise<RegistryDocument> {
  const previous = last?.document;
  const {
    findings: all,
    document: read,
    value,
  } = validateRegistry(await io.read(from), {
    today: io.today,
    previous,
  });
  // An older version, or the same with other words, is refused below for what it is.
  const isNew = previous !== undefined && read !== undefined && read.version > previous.version;
  const hasOwnChanges = read?.changes?.some(({ version }) => version === read.version) === true;
  const isTold = (code: FindingCode): boolean => {
    if (code === 'version-not-raised') return false;
    if (code === 'id-reused') return isNew;
    return !WRITTEN_BY_US.includes(code) || (isNew && hasOwnChanges);
  };
  const findings = all.filter(({ code }) => isTold(code));
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const text = [...formatFindings([{ file: from, findings: errors }], 'human')].join('');
    throw new InputError(
      `${text}${from} is not published: it has ${errors.length === 1 ? 'an error' : `${errors.length} errors`}.`,
    );
  }
  if (findings.length > 0)
    io.say(
      `${from} has ${findings.length === 1 ? 'a warning' : `${findings.length} warnings`}: run "vendor-disclosure validate ${from}${last && isNew ? ` --previous ${join(folder, last.published.file)}` : ''}".\n`,
    );
  // As it stands in the file: without errors it is a registry.
  const document = value as RegistryDocument;
  const placeholders = placeholdersIn(document);
  if (placeholders.length > 0)
    throw new InputError(
      `${from} is not published: it still has ${placeholders.map((word) => `"${word}"`).join(', ')}. Replace what stands there only to begin with.`,
    );
  if (previous && document.version === previous.version && hasChanges(diffRegistries(previous, document)))
    throw new InputError(
      `${from} differs from version ${previous.version} as published: raise "version" to ${previous.version + 1}.`,
    );
  return document;
}

/** A published version stays as it is. @throws InputError */
function refuseRewriting(version: RegistryDocument, text: string, last: PublishedVersion | undefined): void {
  if (!last) return;
  if (version.version < last.version)
    throw new InputError(
      `Version ${version.version} is older than ${last.version}, which is published: raise "version" to ${last.version + 1}.`,
    );
  if (version.version === last.version && toPublishedVersion(version, text, digests).file !== last.file)
    throw new InputError(
      `Version ${last.version} is published with other words or another date: raise "version" to ${last.version + 1}.`,
    );
}

/** What is not in the folder as planned. */
async function differingFiles(
  io: Io,
  folder: string,
  plan: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const differing = new Map<string, string>();
  for (const [path, text] of plan) {
    const place = join(folder, path);
    // The size tells most that differ, without reading them.
    const isSame = (await io.size(place)) === Buffer.byteLength(text) && (await io.read(place)) === text;
    if (!isSame) differing.set(path, text);
  }
  return differing;
}

/** @throws InputError where files of others would be replaced: where nothing was published, none there is ours */
async function refuseForeign(io: Io, folder: string, differing: ReadonlyMap<string, string>): Promise<void> {
  const foreign: string[] = [];
  for (const path of differing.keys()) if (await io.exists(join(folder, path))) foreign.push(path);
  if (foreign.length > 0)
    throw new InputError(
      `${folder} has files that "publish" did not write and would replace: ${foreign.join(', ')}. Publish into a folder of its own, or take them away.`,
    );
}

function report(
  folder: string,
  { version, changes = [] }: RegistryDocument,
  files: ReadonlyMap<string, string>,
  isDry: boolean,
): string {
  if (files.size === 0) return `Version ${version} is published already; nothing to do.\n`;
  const news = changes.filter((change) => change.version === version);
  return [
    isDry ? `Would write to ${folder}:\n` : `Written to ${folder}:\n`,
    ...[...files.keys()].map((path) => `  ${path}\n`),
    news.length > 0 ? `Changes of version ${version}:\n` : '',
    ...news.map(({ summary }) => `  ${summary}\n`),
  ].join('');
}
