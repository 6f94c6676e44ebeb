import { formatList } from '../../i18n/format.js';
import type { CategoryRecord, TermRecord } from '../../schema/registry-schema.js';
import { byKey, meansSame } from './canonical.js';
import { quoted } from './list-sentences.js';
import type { FieldChange } from './registry-diff.js';

/** What changed of the list as a whole: its words, its categories, what its words mean. */
export function describeHead(fields: readonly FieldChange[]): string[] {
  return fields.flatMap(({ field, before, after }) => {
    switch (field) {
      case 'categories':
        return categories(before as CategoryRecord[], after as CategoryRecord[]);
      case 'vocabulary':
        return vocabulary(before, after);
      case 'title':
      case 'language':
        return [`${LABELS[field]}: ${shown(after)}; before: ${shown(before)}.`];
      default:
        return [`${LABELS[field] ?? quoted(field)} changed.`];
    }
  });
}

const LABELS: Readonly<Partial<Record<string, string>>> = {
  title: 'Title of the list',
  language: 'Language of the list',
  introduction: 'The introduction',
  organization: 'What is said of the organization',
  notice: 'How changes are announced',
};

const shown = (value: unknown): string => (value === undefined ? 'none' : quoted(String(value)));

function vocabulary(before: unknown, after: unknown): string[] {
  type Vocabulary = Partial<Record<string, TermRecord[]>>;
  const [old, now] = [(before ?? {}) as Vocabulary, (after ?? {}) as Vocabulary];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((kind) =>
    records('Term', old[kind] ?? [], now[kind] ?? []),
  );
}

/** Their order is how they are displayed. */
function categories(before: readonly CategoryRecord[], after: readonly CategoryRecord[]): string[] {
  const sentences = records('Category', before, after);
  return sentences.length > 0 ? sentences : ['The categories stand in another order.'];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function records(label: string, before: readonly Named[], after: readonly Named[]): string[] {
  const [old, now] = [byKey(before), byKey(after)];
  const sentences = [...now].flatMap(([key, record]) => {
    const known = old.get(key);
    if (!known) return [`${label} ${quoted(record.name)} is new.`];
    if (meansSame(known, record)) return [];
    return [
      known.name === record.name
        ? `${label} ${quoted(record.name)}: ${meaning(known, record)}.`
        : `${label} ${quoted(known.name)} is now called ${quoted(record.name)}.`,
    ];
  });
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, { name }]) => quoted(name));
  if (gone.length > 0) sentences.push(`No longer in use: ${formatList(gone, 'en')}.`);
  return sentences;
}

/** What of a term's or category's record is another. */
function meaning(before: Named, after: Named): string {
  const [old, now] = [
    before as unknown as Record<string, unknown>,
    after as unknown as Record<string, unknown>,
  ];
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (field) => !meansSame(old[field], now[field], field),
  );
  return fields
    .map((field) => {
      const words = FIELDS[field] ?? quoted(field);
      return `${words} changed`;
    })
    .join(', ');
}

const FIELDS: Readonly<Partial<Record<string, string>>> = {
  description: 'its description',
  synonyms: 'other words for it',
  includes: 'what it includes',
  open: 'whether it is left open',
  personal: 'whether it is about persons',
  mappings: 'what it corresponds to elsewhere',
  groups: 'its groups',
};
