import type { CategoryRecord, TermRecord } from '../../core/schema/registry-schema.js';
import { diffFields } from './diff-fields.js';
import { describeRecords } from './describe-records.js';
import { listSentences, plain, quoted } from './list-sentences.js';
import type { FieldChange } from './registry-diff.js';

/** What changed of the list as a whole: its words, its categories, what its words mean. */
export function describeHead(fields: readonly FieldChange[]): string[] {
  return fields.flatMap(({ field, before, after }) => {
    switch (field) {
      case 'categories':
        return categories(before as CategoryRecord[], after as CategoryRecord[]);
      case 'vocabulary':
        return vocabulary(before as object, after as object);
      case 'introduction':
        return introduction(before, after);
      case 'organization':
      case 'notice':
        return parts(before as object, after as object, PARTS[field]);
      default:
        return [
          `${field === 'title' || field === 'language' ? LABELS[field] : quoted(field)}: ${plain(after)}; before: ${plain(before)}.`,
        ];
    }
  });
}

const LABELS = { title: 'Title of the list', language: 'Language of the list' };

type Labels = Readonly<Record<string, string>>;

const PARTS: Readonly<Record<'organization' | 'notice', Labels>> = {
  organization: {
    name: 'Name of the organization',
    url: 'Address of the organization',
    contact: 'Contact',
    policies: 'Policies',
  },
  notice: {
    days: 'Days between an announcement and its change',
    url: 'Where to subscribe',
    note: 'How changes are announced',
  },
};

/** Each part of a record that is another. */
function parts(before: object | undefined, after: object | undefined, labels: Labels): string[] {
  const sentences = diffFields(before ?? {}, after ?? {}).map((part) => {
    const label = Object.hasOwn(labels, part.field) ? labels[part.field] : quoted(part.field);
    return `${label}: ${plain(part.after)}; before: ${plain(part.before)}.`;
  });
  return sentences.length > 0 ? sentences : ['How changes are announced: an empty record came or went.'];
}

function introduction(before: unknown, after: unknown): string[] {
  const sentences = listSentences<string>(
    before,
    after,
    quoted,
    (texts) => `The introduction now says: ${texts}`,
    (texts) => `The introduction no longer says: ${texts}`,
  );
  return sentences.length > 0 ? sentences : ['The introduction says the same in another order or number.'];
}

function vocabulary(before: object | undefined, after: object | undefined): string[] {
  const sentences = diffFields(before ?? {}, after ?? {}).flatMap(
    ({ field, before: old = [], after: now = [] }) =>
      // Another kind of vocabulary than the format has may hold anything.
      isRecords(old) && isRecords(now)
        ? describeRecords('Term', old, now)
        : [`Vocabulary ${quoted(field)} changed.`],
  );
  return sentences.length > 0 ? sentences : ['An empty list of terms came or went.'];
}

const isRecords = (value: unknown): value is TermRecord[] =>
  Array.isArray(value) &&
  value.every((item: unknown) => typeof item === 'object' && item !== null && 'id' in item);

/** Their order is how they are displayed. */
function categories(before: readonly CategoryRecord[], after: readonly CategoryRecord[]): string[] {
  const sentences = describeRecords('Category', before, after);
  return sentences.length > 0 ? sentences : ['The categories stand in another order.'];
}
