import { formatDate, formatList } from '../../i18n/format.js';
import type { DisclosureRecord } from '../../core/schema/registry-schema.js';
import { datumText } from './describe-disclosure.js';
import { quoted } from './list-sentences.js';
import type { NameKind } from './vocabulary-names.js';

type Names = (kind: NameKind, id: string) => string;

/** A new disclosure in sentences: from when on, what for, what data, whose, and what it rules out. */
export function introduceDisclosure(record: DisclosureRecord, names: Names, today: string): string[] {
  const { data = [], subjects = [], exclusions = [], conditions = [], since, until } = record;
  const list = (label: string, items: readonly string[]): string[] =>
    items.length > 0 ? [`${label}: ${formatList([...new Set(items)], 'en')}.`] : [];
  const start = since ? `From ${formatDate(since, 'en')}: ` : '';
  const end = until ? [`${until < today ? 'Ended' : 'Ends'} on ${formatDate(until, 'en')}.`] : [];
  return [
    `${start}${purposeOf(record, names)}`,
    ...list(
      'Data',
      data.map((datum) => datumText(datum, names)),
    ),
    ...list(
      'Whose',
      subjects.map(({ id }) => names('subjects', id)),
    ),
    ...list(
      'Rules out',
      exclusions.map(({ note }) => quoted(note)),
    ),
    ...list('Only under a condition', conditions.map(quoted)),
    ...end,
  ];
}

/** What a disclosure is for, in the best words there are. */
export function purposeOf({ purpose, purposes, id }: DisclosureRecord, names: Names): string {
  if (purpose) return purpose;
  const words = (purposes ?? []).map((one) => names('purposes', one));
  return words.length > 0 ? `${formatList(words, 'en')}.` : `Entry “${id}”.`;
}
