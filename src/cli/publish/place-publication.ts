import { join } from 'node:path';
import { normalizeRegistry } from '../../core/model/normalize-registry.js';
import type { Registry } from '../../core/model/registry.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { finish } from '../../core/work/do-steps.js';
import { asSteps } from '../../core/work/in-steps.js';
import type { NewsList } from '../../keeper/notice/news-list.js';
import { isOwnPath } from '../../keeper/publish/is-own-path.js';
import { contentSteps, planPublication } from '../../keeper/publish/plan-publication.js';
import type { Content, Pieces } from '../../keeper/publish/publication.js';
import { ageVersionPage } from '../../keeper/publish/pages/age-version-page.js';
import { toVersionPage } from '../../keeper/publish/pages/to-version-page.js';
import { versionPage } from '../../keeper/publish/pages/version-page.js';
import { isWithdrawn, readHistory, type History } from '../../keeper/publish/read-history.js';
import { InputError } from '../errors.js';
import type { Io } from '../io.js';
import { readPackageFiles } from '../write/package-files.js';
import type { OwnFolder } from './own-folder.js';

export interface Placing {
  readonly history: History;
  readonly document: RegistryDocument;
  readonly text: Uint8Array;
  readonly before: RegistryDocument | undefined;
  readonly news: NewsList;
  readonly translations: ReadonlyMap<string, string>;
  /** Files whose line ends were changed, as they were published. */
  readonly mended: ReadonlyMap<string, string>;
  /** Nothing was published there before: none of the files is ours. */
  readonly isFirst: boolean;
  readonly isDry: boolean;
}

/** Makes a folder what the plan says. @returns paths that were written or taken away @throws InputError */
export async function placePublication(io: Io, folder: OwnFolder, placing: Placing): Promise<string[]> {
  const { history, document, text, before, news, translations, mended, isFirst, isDry } = placing;
  const plan = planPublication(
    {
      history,
      text,
      ...withContent(document, io.today),
      before: before && { version: before.version, page: await oldPage(io, folder, before) },
      news,
      translations,
    },
    await readPackageFiles(),
  );
  const written: string[] = [];
  const foreign: string[] = [];
  const place = async (path: string, content: Content): Promise<void> => {
    if (await folder.holds(path, content)) return;
    if (isFirst && (await folder.has(path))) foreign.push(path);
    written.push(path);
    if (!isDry && foreign.length === 0) await folder.draft(path, content);
  };
  for (const [path, content] of mended) await place(path, content);
  for (const [path, content] of plan) await place(path, content);
  if (foreign.length > 0) {
    if (!isDry) await folder.begin();
    throw new InputError(
      `${folder.path} has files that "publish" did not write and would replace: ${foreign.join(', ')}. Publish into a folder of its own, or take them away.`,
    );
  }
  const gone = await leftOver(folder, history, translations);
  if (!isDry && written.length + gone.length > 0) {
    await folder.place(gone);
    await prove(folder, history);
  }
  return [...written, ...gone.map((path) => `${path} (taken away)`)];
}

function withContent(document: RegistryDocument, today: Date): { registry: Registry; content: () => Pieces } {
  const registry = normalizeRegistry(document, today);
  return { registry, content: () => finish(asSteps(contentSteps(registry))) };
}

async function oldPage(io: Io, folder: OwnFolder, document: RegistryDocument): Promise<Pieces> {
  const page = await folder.readBytes(versionPage(document.version));
  const aged = page && ageVersionPage(page, document);
  return aged ?? toVersionPage(document, withContent(document, io.today).content(), false);
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
