import { isWithdrawn, readHistory } from '../../keeper/publish/read-history.js';
import type { Translation } from '../../keeper/export/to-texts.js';
import { sayHistoryFault } from '../../keeper/publish/say-history-fault.js';
import { saySyntaxFault } from '../../keeper/text/say-syntax-fault.js';
import { isTranslation } from './is-translation.js';
import type { PublishedFolder } from '../state/desk-state.js';
import { BringError } from './bring-error.js';
import { toPublished } from './to-published.js';
import { toText } from './to-text.js';

/** @throws BringError where it is not what a publication wrote */
export function readPublishedFolder(files: ReadonlyMap<string, Uint8Array>): PublishedFolder {
  const read = (path: string): string | undefined => toText(files.get(path) ?? new Uint8Array());
  const written = read('history.json') ?? '';
  const history = readHistory(written);
  if (!history) throw new BringError(`The history.json of this folder ${sayHistoryFault(written)}`);
  const newest = history.versions.filter((one) => !isWithdrawn(one)).at(-1);
  const path = newest && 'file' in newest ? newest.file : '';
  const text = read(path);
  if (!text) throw new BringError('This folder has no version of a list: it may not be whole.');
  return {
    files,
    history,
    last: readSound(path, text, toPublished),
    translations: translationsIn(files),
  };
}

/** @throws BringError with the cause and the remedy, where the text is not JSON: after a merge, say */
function readSound<T>(path: string, text: string, read: (text: string) => T): T {
  try {
    return read(text);
  } catch (cause) {
    throw new BringError(`${path} is not valid JSON. ${saySyntaxFault(text, cause as Error)}`, { cause });
  }
}

function translationsIn(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Translation> {
  const found = new Map<string, Translation>();
  for (const [path, bytes] of files) {
    if (!/^latest\.[a-z0-9-]+\.json$/i.test(path)) continue;
    const value: unknown = readSound(path, toText(bytes) ?? 'null', JSON.parse);
    if (isTranslation(value)) found.set(value.language, value);
  }
  return found;
}
