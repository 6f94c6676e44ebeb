import { isWithdrawn, readHistory } from '../../keeper/publish/read-history.js';
import type { Translation } from '../../keeper/export/to-texts.js';
import { isTranslation } from './is-translation.js';
import type { PublishedFolder } from '../state/desk-state.js';
import { BringError } from './bring-error.js';
import { toPublished } from './to-published.js';
import { toText } from './to-text.js';

/** @throws BringError where it is not what a publication wrote */
export function readPublishedFolder(files: ReadonlyMap<string, Uint8Array>): PublishedFolder {
  const read = (path: string): string | undefined => toText(files.get(path) ?? new Uint8Array());
  const history = readHistory(read('history.json') ?? '');
  if (!history) throw new BringError('The history.json of this folder is not what a publication wrote.');
  const newest = history.versions.filter((one) => !isWithdrawn(one)).at(-1);
  const text = newest && 'file' in newest ? read(newest.file) : undefined;
  if (!text) throw new BringError('This folder has no version of a list: it may not be whole.');
  return { files, history, last: toPublished(text), translations: translationsIn(files) };
}

function translationsIn(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Translation> {
  const found = new Map<string, Translation>();
  for (const [path, bytes] of files) {
    if (!/^latest\.[a-z0-9-]+\.json$/i.test(path)) continue;
    const value: unknown = JSON.parse(toText(bytes) ?? 'null');
    if (isTranslation(value)) found.set(value.language, value);
  }
  return found;
}
