import { startNormalizing } from '../../core/model/normalize-registry.js';
import type { Registry } from '../../core/model/registry.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { spellTag } from '../../i18n/spell-tag.js';
import type { RegistryDiff } from '../../keeper/diff/registry-diff.js';
import type { Translation } from '../../keeper/export/to-texts.js';
import { isOwnPath } from '../../keeper/publish/is-own-path.js';
import { makeEdition } from '../../keeper/publish/make-edition.js';
import { openTranslation } from '../../keeper/publish/open-translation.js';
import { contentSteps, planPublication } from '../../keeper/publish/plan-publication.js';
import { ageVersionPage } from '../../keeper/publish/pages/age-version-page.js';
import { toVersionPage } from '../../keeper/publish/pages/to-version-page.js';
import { versionPage } from '../../keeper/publish/pages/version-page.js';
import type { Content, PackageFiles, Pieces } from '../../keeper/publish/publication.js';
import { PublishedError, readPublished } from '../../keeper/publish/read-published.js';
import { toPublished } from '../bring/to-published.js';
import type { PublishedFolder } from '../state/desk-state.js';
import { longWork } from '../shared/long-work.js';
import { PublishError } from './publish-error.js';
import { joinBytes } from './to-zip.js';

export interface Publishing {
  /** With the number and day of its version. */
  readonly document: RegistryDocument;
  /** From the newest version published, where there is any. */
  readonly diff: RegistryDiff | undefined;
  readonly url: string;
  readonly published: PublishedFolder | undefined;
  readonly translations: ReadonlyMap<string, Translation>;
  readonly today: Date;
}

/**
 * The whole published folder with a new version in it, by path: what the command line writes from the same.
 * @throws PublishError
 */
export async function publishList(
  { document, diff, url, published, translations, today }: Publishing,
  files: PackageFiles,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const history = published?.history ?? { url, versions: [] };
  const old = published?.files ?? new Map<string, Uint8Array>();
  const soFar = await readPublished(
    { readBytes: (path) => Promise.resolve(isOwnPath(path) ? old.get(path) : undefined) },
    history,
    {
      toDocument: toPublished,
    },
  ).catch((cause: unknown) => {
    if (!(cause instanceof PublishedError)) throw cause;
    throw new PublishError(`${cause.file} ${cause.message}`, { cause });
  });
  const made = await makeEdition(document, history, soFar, diff);
  const texts = new Map(
    [...translations].map(([language, one]) => [
      spellTag(language),
      openTranslation(`${JSON.stringify(one, null, 2)}\n`),
    ]),
  );
  const plan = planPublication(
    {
      history: made.history,
      text: made.text,
      ...(await withContent(made.document, today, signal)),
      news: soFar.news,
      translations: texts,
    },
    files,
  );
  const folder = new Map([...old].filter(([path]) => !isStale(path, texts)));
  for (const [path, text] of soFar.mended) folder.set(path, toBytes(text));
  if (made.before)
    folder.set(versionPage(made.before.version), toBytes(await oldPage(made.before, old, today, signal)));
  await longWork(takeFiles(plan, folder), signal);
  return folder;
}

async function withContent(
  document: RegistryDocument,
  today: Date,
  signal: AbortSignal,
): Promise<{ registry: Registry; content: () => Pieces }> {
  const registry = await longWork(startNormalizing(document, today), signal);
  const content = await longWork(contentSteps(registry), signal);
  return { registry, content: () => content };
}

async function oldPage(
  document: RegistryDocument,
  files: ReadonlyMap<string, Uint8Array>,
  today: Date,
  signal: AbortSignal,
): Promise<Pieces> {
  const page = files.get(versionPage(document.version));
  const aged = page && ageVersionPage(page, document);
  return aged ?? toVersionPage(document, (await withContent(document, today, signal)).content(), false);
}

function* takeFiles(
  plan: Iterable<readonly [path: string, content: Content]>,
  folder: Map<string, Uint8Array>,
): Generator<void, void> {
  for (const [path, content] of plan) {
    folder.set(path, toBytes(content));
    yield;
  }
}

/** A translation that the new version does not have. */
function isStale(path: string, texts: ReadonlyMap<string, string>): boolean {
  const language = /^latest\.([a-z0-9-]+)\.json$/i.exec(path)?.[1];
  return language !== undefined && !texts.has(language);
}

function toBytes(content: Content): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return joinBytes(
    content.map((piece) => (typeof piece === 'string' ? new TextEncoder().encode(piece) : piece)),
  );
}
