import { isObject } from '../../core/reading/is-object.js';
import { parseDocument } from '../../core/reading/parse-document.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import type { Translation } from '../../keeper/export/to-texts.js';
import { readSource } from '../../keeper/table/source/read-source.js';
import { SourceError } from '../../keeper/table/source/sheet.js';
import { longWork } from '../shared/long-work.js';
import type { PublishedFolder, Sheet } from '../state/desk-state.js';
import { BringError } from './bring-error.js';
import { isTranslation } from './is-translation.js';
import { readPublishedFolder } from './read-published-folder.js';
import { readZip } from './read-zip.js';
import { toText } from './to-text.js';

/** What a file is that was brought. */
export type Brought =
  | { readonly kind: 'sheet'; readonly sheet: Sheet }
  | { readonly kind: 'list'; readonly name: string; readonly document: RegistryDocument }
  | { readonly kind: 'translation'; readonly translation: Translation }
  | { readonly kind: 'published'; readonly published: PublishedFolder };

/**
 * Takes what was brought for what it is: a list, a translation of one, a published folder as a zip, or a sheet.
 * @throws BringError with the cause and the remedy
 */
export async function readBrought(
  bytes: Uint8Array,
  name: string,
  signal = new AbortController().signal,
): Promise<Brought> {
  const files = await longWork(readZip(bytes), signal);
  if (files?.has('history.json')) return { kind: 'published', published: readPublishedFolder(files) };
  if (files && !files.has('[Content_Types].xml') && !files.has('mimetype'))
    throw new BringError(`${name} is a zip, but neither a workbook nor a published folder.`);
  const value = readValue(toText(bytes));
  if (isObject(value) && 'texts' in value && !('vendors' in value)) return readTranslation(value, name);
  if (isObject(value) && Array.isArray(value['vendors']) && 'formatVersion' in value)
    return readList(value, name);
  try {
    const source = await readSource(bytes, name, { work: (steps) => longWork(steps, signal) });
    return { kind: 'sheet', sheet: { name, source, map: new Map(), keep: [] } };
  } catch (cause) {
    if (!(cause instanceof SourceError)) throw cause;
    throw new BringError(`${name} ${cause.message}`, { cause });
  }
}

function readValue(text: string | undefined): unknown {
  if (text === undefined || !/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A list is taken as it stands, faults and all: they are mended here. What cannot be shown at all is refused. */
function readList(value: Record<string, unknown>, name: string): Brought {
  try {
    parseDocument(value);
  } catch (cause) {
    throw new BringError(`${name} is a list that cannot be read: ${(cause as Error).message}`, { cause });
  }
  const isSound = (value['vendors'] as unknown[]).every(
    (one) =>
      isObject(one) && Array.isArray(one['disclosures']) && one['disclosures'].every((row) => isObject(row)),
  );
  if (!isSound)
    throw new BringError(
      `${name} has a vendor that is no record with a list of "disclosures": correct it in a text editor first.`,
    );
  return { kind: 'list', name, document: value as unknown as RegistryDocument };
}

function readTranslation(value: unknown, name: string): Brought {
  if (!isTranslation(value))
    throw new BringError(`${name} is no translation that can be read: it needs "language" and "texts".`);
  return { kind: 'translation', translation: value };
}
