import type { RegistryDocument, VendorRecord } from '../schema/registry-schema.js';
import { inSteps, type Steps } from '../work/in-steps.js';

/** The translation of a text; undefined where there is none. */
export type Translate = (text: string) => string | undefined;

/** Fields whose texts are translated wherever they stand. */
const TEXTS = new Set([
  'title',
  'introduction',
  'description',
  'example',
  'note',
  'how',
  'synonyms',
  'purpose',
  'dataSummary',
  'conditions',
  'notes',
  'mechanism',
  'retention',
  'summary',
]);
/** Where names are the list's own words: those of the organization, of vendors, companies and services stay as they are. */
const NAMED = new Set(['policies', 'categories', 'vocabulary']);

/** A duration such as `P3Y`, which the page puts in words of the reader's language itself. */
export const DURATION = /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;

/** A registry with its texts in another language, in steps; what has no translation stays as it is. */
export function startTranslating(
  document: RegistryDocument,
  language: string,
  translate: Translate,
): Steps<RegistryDocument> {
  const { vendors, ...head } = document;
  const translated: VendorRecord[] = [];
  return {
    add: inSteps(vendors.length, (at) => {
      translated.push(put(vendors[at], '', false, translate) as VendorRecord);
    }),
    result: () => ({
      ...(put(head, '', false, translate) as RegistryDocument),
      vendors: translated,
      language,
    }),
  };
}

function put(value: unknown, key: string, isNamed: boolean, translate: Translate): unknown {
  if (typeof value === 'string') {
    const isText = TEXTS.has(key) || (isNamed && key === 'name');
    return isText && !DURATION.test(value) ? (translate(value) ?? value) : value;
  }
  if (Array.isArray(value)) return value.map((one) => put(one, key, isNamed, translate));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, one]) => [
      field,
      put(one, field, isNamed || NAMED.has(field), translate),
    ]),
  );
}
