import { findBeyondBounds } from '../../core/reading/find-beyond-bounds.js';
import { isObject } from '../../core/reading/is-object.js';
import { parseDocument } from '../../core/reading/parse-document.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import type { Translation } from '../../keeper/export/to-texts.js';
import { wrongHead } from '../shared/wrong-head.js';
import { wrongVendor } from '../shared/wrong-vendor.js';
import { longWork } from '../shared/long-work.js';
import type { PublishedFolder, Sheet } from '../state/desk-state.js';
import { BringError } from './bring-error.js';
import { isTranslation } from './is-translation.js';
import type { ReadFile } from './read-in-worker.js';
import { toText } from './to-text.js';

/** What a file is that was brought. */
export type Brought =
  | { readonly kind: 'sheet'; readonly sheet: Sheet }
  | { readonly kind: 'list'; readonly name: string; readonly document: RegistryDocument }
  | { readonly kind: 'translation'; readonly translation: Translation }
  | { readonly kind: 'published'; readonly published: PublishedFolder };

/** As its file has it. */
type WrittenList = Readonly<Record<string, unknown>> & { readonly vendors: readonly unknown[] };

/**
 * Takes a file for what it is: a list, a translation of one, or a sheet.
 * @param readFile reads a sheet
 * @throws BringError with the cause and the remedy
 */
export async function readBrought(
  bytes: Uint8Array,
  name: string,
  signal: AbortSignal,
  readFile: ReadFile,
): Promise<Brought> {
  const value = readValue(toText(bytes));
  const beyond = findBeyondBounds(value);
  if (beyond) throw new BringError(`${name} cannot be read. ${beyond.message} ${beyond.remedy}`);
  if (isObject(value) && 'texts' in value && !('vendors' in value)) return readTranslation(value, name);
  if (isObject(value) && Array.isArray(value['vendors']) && 'formatVersion' in value)
    return readList(value as WrittenList, name, signal);
  const read = await readFile(bytes, name, signal);
  if ('refusal' in read) throw new BringError(`${name} ${read.refusal}`);
  return { kind: 'sheet', sheet: { name, source: read.source, map: new Map(), keep: [] } };
}

function readValue(text: string | undefined): unknown {
  if (text === undefined || !/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A list is taken as it stands, faults and all: they are mended here. What no form can show is refused. */
async function readList(value: WrittenList, name: string, signal: AbortSignal): Promise<Brought> {
  try {
    // Of its vendors each is looked at below.
    parseDocument({ ...value, vendors: [] });
  } catch (cause) {
    throw new BringError(`${name} is a list that cannot be read: ${(cause as Error).message}`, { cause });
  }
  const wrong = await longWork(wrongShapes(value), signal);
  if (wrong !== undefined)
    throw new BringError(
      `${name} is a list that no form can show. ${wrong} Correct it in a text editor first.`,
    );
  // One that is not there is mended as an empty one.
  const vendors = value.vendors.map((vendor) => ({ name: '', ...(vendor as object) }));
  return { kind: 'list', name, document: { ...value, vendors } as unknown as RegistryDocument };
}

function* wrongShapes({ vendors, ...head }: WrittenList): Generator<void, string | undefined> {
  const wrong = wrongHead(head);
  if (wrong !== undefined) return wrong;
  for (const [at, vendor] of vendors.entries()) {
    yield;
    const why = wrongVendor(vendor, ['vendors', at]);
    if (why !== undefined) return why;
  }
  return undefined;
}

function readTranslation(value: unknown, name: string): Brought {
  if (!isTranslation(value))
    throw new BringError(`${name} is no translation that can be read: it needs "language" and "texts".`);
  return { kind: 'translation', translation: value };
}
