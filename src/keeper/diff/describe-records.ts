import { formatList } from '../../i18n/format.js';
import { byKey } from './by-key.js';
import { diffFields } from './diff-fields.js';
import { plain, quoted } from './list-sentences.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What became of terms, categories or groups: new ones, other names, other meanings, and what is no longer in use. */
export function describeRecords(label: string, before: readonly Named[], after: readonly Named[]): string[] {
  const [old, now] = [byKey(before), byKey(after)];
  const nameOf = (id: unknown): string => (now.get(String(id)) ?? old.get(String(id)))?.name ?? String(id);
  const sentences = [...now].flatMap(([key, record]) => {
    const known = old.get(key);
    return known ? differences(label, known, record, nameOf) : [`${label} ${quoted(record.name)} is new.`];
  });
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, { name }]) => quoted(name));
  return gone.length > 0 ? [...sentences, `No longer in use: ${formatList(gone, 'en')}.`] : sentences;
}

function differences(label: string, before: Named, after: Named, nameOf: (id: unknown) => string): string[] {
  const subject = `${label} ${quoted(after.name)}`;
  return diffFields(before, after).flatMap(({ field, before: from, after: to }) => {
    if (field === 'name') return [`${label} ${quoted(before.name)} is now called ${quoted(after.name)}.`];
    if (field === 'groups') return groups(subject, from, to);
    const words = Object.hasOwn(FIELDS, field) ? FIELDS[field] : quoted(field);
    if (field === 'mappings') return [`${subject}: ${words} changed.`];
    const show = (value: unknown): string =>
      field === 'includes' && Array.isArray(value) ? formatList(value.map(nameOf), 'en') : plain(value);
    return [`${subject}: ${words} now: ${show(to)}; before: ${show(from)}.`];
  });
}

function groups(subject: string, before: unknown, after: unknown): string[] {
  const sentences = describeRecords('Group', (before ?? []) as Named[], (after ?? []) as Named[]);
  return sentences.length > 0 ? sentences : [`${subject}: its groups stand in another order.`];
}

const FIELDS: Readonly<Record<string, string>> = {
  description: 'what it means',
  synonyms: 'other words for it',
  includes: 'what it includes',
  open: 'whether it is left open',
  personal: 'whether it is about persons',
  mappings: 'what it corresponds to elsewhere',
};
