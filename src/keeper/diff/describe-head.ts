import type { CategoryRecord, ProductRecord, TermRecord } from '../../core/schema/registry-schema.js';
import { describeRecords } from './describe-records.js';
import { diffFields } from './diff-fields.js';
import { listSentences } from './list-sentences.js';
import { plainValue, Said } from './plain-value.js';
import type { FieldChange } from './registry-diff.js';
import type { Told } from './split-told.js';
import type { Telling } from './telling.js';

/** What changed of the list as a whole: its words, its categories, what its words mean. */
export function describeHead(fields: readonly FieldChange[], telling: Telling): Told[] {
  return fields.flatMap(({ field, before, after }): Told[] => {
    switch (field) {
      case 'categories':
        return categories(before as CategoryRecord[], after as CategoryRecord[], telling);
      case 'vocabulary':
        return vocabulary(before as object, after as object, telling);
      case 'products':
        return products(before as ProductRecord[] | undefined, after as ProductRecord[] | undefined, telling);
      case 'introduction':
        return introduction(before, after, telling);
      case 'organization':
      case 'notice':
        return parts(before as object, after as object, telling.words[field], telling);
      default:
        return [one(labelOf(field, telling), before, after, telling)];
    }
  });
}

function labelOf(field: string, { words, quote }: Telling): string {
  if (field === 'title') return words.title;
  if (field === 'translations') return words.translations;
  return field === 'language' ? words.listLanguage : quote(field);
}

const one = (label: string, before: unknown, after: unknown, telling: Telling): Told => ({
  forReaders: true,
  sentence: telling.words.changed(label, plainValue(after, telling), plainValue(before, telling)),
});

/** Each part of a record that is another. */
function parts(
  before: object | undefined,
  after: object | undefined,
  labels: Readonly<Record<string, string>>,
  telling: Telling,
): Told[] {
  const told = diffFields(before ?? {}, after ?? {}).map((part) => {
    const label = Object.hasOwn(labels, part.field) ? labels[part.field] : undefined;
    if (part.field === 'objection')
      return one(label ?? '', inDays(part.before, telling), inDays(part.after, telling), telling);
    return one(label ?? telling.quote(part.field), part.before, part.after, telling);
  });
  return told.length > 0 ? told : [{ sentence: telling.words.emptyNotice }];
}

/** The days to object are told as such. */
function inDays(objection: unknown, { retention }: Telling): unknown {
  const { days, ...rest } = (objection ?? {}) as { readonly days?: unknown };
  return typeof days === 'number' ? { ...rest, days: new Said(retention(`P${days}D`)) } : objection;
}

function introduction(before: unknown, after: unknown, telling: Telling): Told[] {
  const { words, quote } = telling;
  const sentences = listSentences<string>(before, after, quote, words.introduction, telling);
  if (sentences.length === 0) return [{ sentence: words.introductionOrder }];
  return sentences.map((sentence) => ({ forReaders: true, sentence }));
}

function vocabulary(before: object | undefined, after: object | undefined, telling: Telling): Told[] {
  const { words, quote } = telling;
  const told = diffFields(before ?? {}, after ?? {}).flatMap(
    ({ field, before: old = [], after: now = [] }): Told[] =>
      // Another kind of vocabulary than the format has may hold anything.
      isRecords(old) && isRecords(now)
        ? describeRecords('term', old, now, telling)
        : [{ sentence: words.vocabularyChanged(quote(field)) }],
  );
  return told.length > 0 ? told : [{ sentence: words.emptyTerms }];
}

const isRecords = (value: unknown): value is TermRecord[] =>
  Array.isArray(value) &&
  value.every((item: unknown) => typeof item === 'object' && item !== null && 'id' in item);

function products(
  before: readonly ProductRecord[] = [],
  after: readonly ProductRecord[] = [],
  telling: Telling,
): Told[] {
  const told = describeRecords('product', before, after, telling);
  return told.length > 0 ? told : [{ sentence: telling.words.productOrder }];
}

/** Their order is how they are displayed. */
function categories(
  before: readonly CategoryRecord[],
  after: readonly CategoryRecord[],
  telling: Telling,
): Told[] {
  const told = describeRecords('category', before, after, telling);
  return told.length > 0 ? told : [{ sentence: telling.words.categoryOrder }];
}
