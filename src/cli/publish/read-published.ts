import { join } from 'node:path';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { NewsList } from '../../keeper/notice/news-list.js';
import {
  isWithdrawn,
  readHistory,
  type History,
  type PublishedVersion,
} from '../../keeper/publish/read-history.js';
import { InputError } from '../errors.js';
import { toDocument } from '../read/read-document.js';
import { digests } from '../write/digests.js';
import type { OwnFolder } from './own-folder.js';

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

/** @throws InputError where there was a history that is gone or cannot be read: going on would begin a new one */
export async function findHistory(folder: OwnFolder): Promise<History | undefined> {
  const text = await folder.read('history.json');
  const path = join(folder.path, 'history.json');
  if (text === undefined) {
    if ((await folder.list('versions')).length > 0)
      throw new InputError(
        `${path} is gone, and ${join(folder.path, 'versions')} still has versions: put back the history.json of the last publication, such as from a backup or from git.`,
      );
    return undefined;
  }
  const history = readHistory(text);
  if (!history)
    throw new InputError(`${path} is not what "publish" wrote: put back the one of the last publication.`);
  return history;
}

/** @throws InputError where a published version is no longer what was published */
export async function readPublished(
  folder: OwnFolder,
  { versions }: History,
  onStep: (step: string) => void,
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
    onStep(`reading version ${version}`);
    const text = await readVersion(folder, entry, mended);
    recent.push({ published: entry, document: toDocument(text, join(folder.path, entry.file)) });
    // No more are held, however long the history.
    if (recent.length > 2) news.add((recent.shift() as Published).document);
  }
  return { news, recent, mended };
}

/** The text of a version, as it was published. @throws InputError where it is no longer that */
export async function readVersion(
  folder: OwnFolder,
  { file, integrity }: PublishedVersion,
  mended: Map<string, string>,
): Promise<string> {
  const path = join(folder.path, file);
  const found = await folder.read(file);
  if (found === undefined)
    throw new InputError(`${path} is not there any more: put back what was published.`);
  const isPublished = (text: string): boolean => {
    const bytes = new TextEncoder().encode(text);
    return (
      `sha384-${digests.sha384(bytes)}` === integrity &&
      digests.sha256(bytes).startsWith((/-([0-9a-f]{12})\.json$/.exec(file) ?? [])[1] ?? '-')
    );
  };
  if (isPublished(found)) return found;
  const text = found.replaceAll('\r\n', '\n');
  if (!isPublished(text))
    throw new InputError(`${path} was changed after it was published: put back what was published.`);
  mended.set(file, text);
  return text;
}
