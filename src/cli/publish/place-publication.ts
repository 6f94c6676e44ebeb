import { join } from 'node:path';
import { normalizeRegistry } from '../../core/model/normalize-registry.js';
import type { Registry } from '../../core/model/registry.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { finish } from '../../core/work/do-steps.js';
import { asSteps } from '../../core/work/in-steps.js';
import type { NewsList } from '../../keeper/notice/news-list.js';
import { isOwnPath } from '../../keeper/publish/is-own-path.js';
import { contentSteps, planPublication } from '../../keeper/publish/plan-publication.js';
import type { Pieces } from '../../keeper/publish/publication.js';
import { isWithdrawn, readHistory, type History } from '../../keeper/publish/read-history.js';
import { InputError } from '../errors.js';
import type { Io } from '../io.js';
import { readPackageFiles } from '../write/package-files.js';
import type { Drafts } from './drafts.js';
import type { OwnFolder } from './own-folder.js';

export interface Placing {
  readonly history: History;
  readonly document: RegistryDocument;
  readonly text: Uint8Array;
  readonly news: NewsList;
  readonly translations: ReadonlyMap<string, string>;
  /** Files whose line ends were changed, as they were published. */
  readonly mended: ReadonlyMap<string, string>;
}

/**
 * Makes a folder what the plan says. @param drafts what is made of it already
 * @returns paths that were written or taken away @throws InputError
 */
export async function placePublication(
  io: Io,
  folder: OwnFolder,
  drafts: Drafts,
  placing: Placing,
): Promise<string[]> {
  const { history, document, text, news, translations, mended } = placing;
  const plan = planPublication(
    {
      history,
      text,
      ...withContent(document, io.today),
      news,
      translations,
    },
    await readPackageFiles(),
  );
  for (const [path, content] of mended) await drafts.add(path, content);
  for (const [path, content] of plan) await drafts.add(path, content);
  await drafts.refuseForeign();
  const { written, isDry } = drafts;
  const gone = await leftOver(folder, history, translations);
  if (!isDry && written.length + gone.length > 0) {
    await folder.place(gone);
    await prove(folder, history);
  }
  return [...written, ...gone.map((path) => `${path} (taken away)`)];
}

/** A version as it is read, and what a page has of it: made when asked for, since that of a large list is large. */
export function withContent(
  document: RegistryDocument,
  today: Date,
): { registry: Registry; content: () => Pieces } {
  const registry = normalizeRegistry(document, today);
  return { registry, content: () => finish(asSteps(contentSteps(registry))) };
}

/** What must not stay: withdrawn versions, and translations of what is no longer current. */
async function leftOver(
  folder: OwnFolder,
  { versions }: History,
  translations: ReadonlyMap<string, string>,
): Promise<string[]> {
  const withdrawn = new Set(versions.filter(isWithdrawn).map(({ version }) => String(version)));
  const files = (await folder.list('versions')).filter((name) =>
    withdrawn.has(/^(\d+)-[0-9a-f]{12}\.json$/.exec(name)?.[1] ?? ''),
  );
  const texts = (await folder.list('')).filter((name) => {
    const language = /^latest\.([a-z0-9-]+)\.json$/i.exec(name)?.[1];
    return language !== undefined && isOwnPath(name) && !translations.has(language);
  });
  return [...files.map((name) => `versions/${name}`), ...texts];
}

/** Nobody is told "done" of what is not there, whatever became of the lock. */
async function prove(folder: OwnFolder, history: History): Promise<void> {
  const found = readHistory((await folder.read('history.json')) ?? '');
  if (JSON.stringify(found?.versions) !== JSON.stringify(history.versions))
    throw new InputError(
      `${join(folder.path, 'history.json')} was changed by somebody else meanwhile: publish again.`,
    );
}
