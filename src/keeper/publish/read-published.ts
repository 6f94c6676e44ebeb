import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { NewsList } from '../notice/news-list.js';
import { isWithdrawn, type History, type PublishedVersion } from './read-history.js';
import { toDigest } from './to-digest.js';

export interface Published {
  readonly published: PublishedVersion;
  readonly document: RegistryDocument;
}

/** What was published so far, read as far as a new version needs it. */
export interface PublishedSoFar {
  /** Of all versions but the last two that are not withdrawn. */
  readonly news: NewsList;
  /** These two, the older first. */
  readonly recent: readonly Published[];
  /** Versions whose line ends were changed, by path, as they were published. */
  readonly mended: ReadonlyMap<string, string>;
}

/** A published version is no longer what was published. The message is the end of a sentence that begins with the name of the file. */
export class PublishedError extends Error {
  constructor(
    readonly file: string,
    message: string,
  ) {
    super(message);
  }
}

/** Where published files are read from. */
export interface PublishedFiles {
  /** What a file holds, by its path seen from the folder; undefined where there is none. */
  readBytes(path: string): Promise<Uint8Array | undefined>;
}

export interface ReadPublishedOptions {
  /** The registry that the text of a version holds. */
  readonly toDocument: (text: string, file: string) => RegistryDocument | Promise<RegistryDocument>;
  readonly onStep?: (step: string) => void;
}

/** @throws PublishedError, and what `toDocument` throws */
export async function readPublished(
  files: PublishedFiles,
  { versions }: History,
  { toDocument, onStep }: ReadPublishedOptions,
): Promise<PublishedSoFar> {
  const news = new NewsList();
  const recent: Published[] = [];
  const mended = new Map<string, string>();
  for (const entry of versions) {
    const { version, date } = entry;
    if (isWithdrawn(entry)) {
      const { date: withdrawn, reason, after } = entry.withdrawn;
      news.withdraw({ version, date, withdrawn, reason, after });
      continue;
    }
    onStep?.(`reading version ${version}`);
    const text = await readVersion(files, entry, mended);
    recent.push({ published: entry, document: await toDocument(text, entry.file) });
    // No more are held, however long the history.
    if (recent.length > 2) news.add((recent.shift() as Published).document);
  }
  return { news, recent, mended };
}

/** The text of a version, as it was published. @throws PublishedError where it is no longer that */
export async function readVersion(
  files: PublishedFiles,
  { file, integrity }: PublishedVersion,
  mended: Map<string, string>,
): Promise<string> {
  const found = await files.readBytes(file);
  if (found === undefined)
    throw new PublishedError(file, 'is not there any more: put back what was published.');
  const isPublished = async (bytes: Uint8Array): Promise<boolean> => {
    const { sha256, sha384 } = await toDigest(bytes);
    return sha384 === integrity && sha256.startsWith((/-([0-9a-f]{12})\.json$/.exec(file) ?? [])[1] ?? '-');
  };
  const isAsPublished = await isPublished(found);
  const read = new TextDecoder('utf-8', { ignoreBOM: true }).decode(found);
  if (isAsPublished) return read;
  const text = read.replaceAll('\r\n', '\n');
  if (!(await isPublished(new TextEncoder().encode(text))))
    throw new PublishedError(file, 'was changed after it was published: put back what was published.');
  mended.set(file, text);
  return text;
}
