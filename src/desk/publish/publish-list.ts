import { normalizeRegistry } from '../../core/model/normalize-registry.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import type { Translation } from '../../keeper/export/to-texts.js';
import { isOwnPath } from '../../keeper/publish/is-own-path.js';
import { makeEdition } from '../../keeper/publish/make-edition.js';
import { openTranslation } from '../../keeper/publish/open-translation.js';
import { planPublication } from '../../keeper/publish/plan-publication.js';
import type { Content, PackageFiles } from '../../keeper/publish/publication.js';
import { PublishedError, readPublished } from '../../keeper/publish/read-published.js';
import { toPublished } from '../bring/to-published.js';
import { toText } from '../bring/to-text.js';
import type { PublishedFolder } from '../state/desk-state.js';
import { PublishError } from './publish-error.js';

export interface Publishing {
  /** With the number and day of its version. */
  readonly document: RegistryDocument;
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
  { document, url, published, translations, today }: Publishing,
  files: PackageFiles,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const history = published?.history ?? { url, versions: [] };
  const old = published?.files ?? new Map<string, Uint8Array>();
  const soFar = await readPublished({ read: (path) => Promise.resolve(textOf(old, path)) }, history, {
    toDocument: toPublished,
  }).catch((cause: unknown) => {
    if (!(cause instanceof PublishedError)) throw cause;
    throw new PublishError(`${cause.file} ${cause.message}`, { cause });
  });
  const made = await makeEdition(document, history, soFar);
  const texts = new Map(
    [...translations].map(([language, one]) => [
      language,
      openTranslation(`${JSON.stringify(one, null, 2)}\n`),
    ]),
  );
  const plan = planPublication(
    {
      history: made.history,
      registry: normalizeRegistry(made.document, today),
      text: made.text,
      before: made.before && normalizeRegistry(made.before, today),
      news: soFar.news,
      translations: texts,
    },
    files,
  );
  const folder = new Map([...old].filter(([path]) => !isStale(path, texts)));
  for (const [path, text] of soFar.mended) folder.set(path, toBytes(text));
  for (const [path, content] of plan) folder.set(path, toBytes(content));
  return folder;
}

const textOf = (files: ReadonlyMap<string, Uint8Array>, path: string): string | undefined => {
  const bytes = isOwnPath(path) ? files.get(path) : undefined;
  return bytes && toText(bytes);
};

/** A translation that the new version does not have. */
function isStale(path: string, texts: ReadonlyMap<string, string>): boolean {
  const language = /^latest\.([a-z0-9-]+)\.json$/i.exec(path)?.[1];
  return language !== undefined && !texts.has(language);
}

function toBytes(content: Content): Uint8Array {
  const pieces = (typeof content === 'string' ? [content] : content).map((piece) =>
    typeof piece === 'string' ? new TextEncoder().encode(piece) : piece,
  );
  const bytes = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
