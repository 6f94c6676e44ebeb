import { join } from 'node:path';
import { readHistory, type History, type PublishedVersion } from '../../keeper/publish/read-history.js';
import * as published from '../../keeper/publish/read-published.js';
import { sayHistoryFault } from '../../keeper/publish/say-history-fault.js';
import { InputError } from '../errors.js';
import { toDocument } from '../read/read-document.js';
import type { OwnFolder } from './own-folder.js';

/** @throws InputError where there was a history that is gone or cannot be read: going on would begin a new one */
export async function findHistory(folder: OwnFolder): Promise<History | undefined> {
  const text = await folder.read('history.json');
  const path = join(folder.path, 'history.json');
  if (text === undefined) {
    const left = await leftOf(folder);
    if (left !== undefined)
      throw new InputError(
        `${path} is gone, and ${join(folder.path, left)}: put back the history.json of the last publication, such as from a backup or from git.`,
      );
    return undefined;
  }
  const history = readHistory(text);
  if (!history) throw new InputError(`${path} ${sayHistoryFault(text)}`);
  return history;
}

/** What says that something was published here; undefined where nothing does. */
async function leftOf(folder: OwnFolder): Promise<string | undefined> {
  if ((await folder.list('versions')).length > 0) return 'versions still has versions';
  const isOurs = (await folder.has('feed.atom')) && (await folder.has('latest.json'));
  return isOurs ? 'latest.json is still there' : undefined;
}

/** @throws InputError where a published version is no longer what was published */
export function readPublished(
  folder: OwnFolder,
  history: History,
  onStep: (step: string) => void,
): Promise<published.PublishedSoFar> {
  const options = {
    toDocument: (text: string, file: string) => toDocument(text, join(folder.path, file)),
    onStep,
  };
  return named(folder, published.readPublished(folder, history, options));
}

/** The text of a version, as it was published. @throws InputError where it is no longer that */
export function readVersion(folder: OwnFolder, version: PublishedVersion): Promise<string> {
  return named(folder, published.readVersion(folder, version, new Map()));
}

async function named<T>({ path }: OwnFolder, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (cause) {
    if (!(cause instanceof published.PublishedError)) throw cause;
    throw new InputError(`${join(path, cause.file)} ${cause.message}`, { cause });
  }
}
