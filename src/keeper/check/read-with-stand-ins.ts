import * as v from 'valibot';
import { toDay } from '../../core/model/to-day.js';
import { isObject, type Json } from '../../core/reading/is-object.js';
import { startMending } from '../../core/reading/mend.js';
import { RegistryError } from '../../core/reading/registry-error.js';
import type { ParsedRegistry } from '../../core/reading/start-parsing.js';
import { FORMAT_VERSION } from '../../core/schema/format-version.js';
import { MAX_VENDORS } from '../../core/schema/limits.js';
import { headSchema, type RegistryDocument, type VendorRecord } from '../../core/schema/registry-schema.js';
import { copyJson } from './copy-json.js';

type Read = Pick<ParsedRegistry, 'document' | 'toFile'>;

/**
 * Reads as the page does what was found faulty, and where that gives up, with parts of the head that no registry can be without.
 * @param value what JSON.parse made @param faulty which vendors are not as they should be
 */
export function readWithStandIns(value: unknown, faulty: ReadonlySet<number>, today: Date): Read | undefined {
  if (!isObject(value)) return undefined;
  const readable = { ...value };
  if (!Array.isArray(readable['vendors'])) readable['vendors'] = [];
  try {
    return read(readable, faulty);
  } catch (cause) {
    if (!(cause instanceof RegistryError)) throw cause;
    for (const [key, standIn] of Object.entries(standIns(today)))
      if (!v.is(headSchema.entries[key as keyof typeof headSchema.entries], value[key]))
        readable[key] = standIn;
    return read(readable, faulty);
  }
}

/** Only what is faulty is looked at once more. */
function read(value: Json, faulty: ReadonlySet<number>): Read {
  const mend = startMending(copyJson);
  const head = mend.head(value);
  const given = value['vendors'] as readonly unknown[];
  const vendors = given.slice(0, MAX_VENDORS + 1).flatMap((vendor, at) => {
    const kept = faulty.has(at) || at === MAX_VENDORS ? mend.vendor(vendor, at) : (vendor as VendorRecord);
    return kept ? [kept] : [];
  });
  return { document: { ...head, vendors } as RegistryDocument, toFile: mend.toFile };
}

/** What stands for a part of the head that cannot be read, so that the rest is checked in the same run. */
const standIns = (today: Date): Readonly<Record<string, unknown>> => ({
  formatVersion: FORMAT_VERSION,
  version: 1,
  lastUpdated: toDay(today),
  language: 'en',
  organization: { name: '-' },
  categories: [],
});
