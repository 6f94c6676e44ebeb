import { en } from '../../i18n/en.js';
import { formatDate, formatPlace, formatRetention } from '../../i18n/format.js';
import type { DatumRecord, DisclosureRecord, ExclusionRecord } from '../../core/schema/registry-schema.js';
import { listSentences, quoted } from './list-sentences.js';
import type { FieldChange } from './registry-diff.js';
import type { NameKind } from './vocabulary-names.js';

type Names = (kind: NameKind, id: string) => string;
type Describe = (before: unknown, after: unknown, names: Names, today: string) => string[];

/** What a changed disclosure says now that it did not, and no longer says. @param today the day of the newer version */
export function describeDisclosure(fields: readonly FieldChange[], names: Names, today: string): string[] {
  return fields.flatMap(({ field, before, after }) => {
    const describe = Object.hasOwn(DESCRIBE, field) ? DESCRIBE[field] : undefined;
    const sentences = (describe ?? described(field))(before, after, names, today);
    return sentences.length > 0 ? sentences : [`“${field}”: the same in another order or number.`];
  });
}

/** An exclusion that goes is told in so many words: it was a promise. */
const exclusions: Describe = (before, after) =>
  listSentences<ExclusionRecord>(
    before,
    after,
    ({ note }) => quoted(note),
    (notes) => `Now rules out: ${notes}.`,
    (notes) => `No longer says: ${notes}.`,
  );

const data: Describe = (before, after, names) =>
  listSentences<DatumRecord>(
    before,
    after,
    (datum) => datumText(datum, names),
    (items) => `Now also lists: ${items}.`,
    (items) => `No longer lists: ${items}.`,
  );

/** A kind of data with all that is said of it. */
export function datumText(
  { type, flow, flowBasis, service, subjects, note }: DatumRecord,
  names: Names,
): string {
  const of = subjects ? ` of ${subjects.map((id) => names('subjects', id)).join(', ')}` : '';
  const details = [
    flow ? en.flows[flow].toLowerCase() : en.flows.unstated.toLowerCase(),
    flowBasis === 'inferred' ? en.inferred : '',
    service ? `for ${service}` : '',
    note ?? '',
  ];
  return `${names('dataTypes', type)}${of} (${details.filter(Boolean).join('; ')})`;
}

const terms =
  (kind: NameKind, added: (items: string) => string, removed: (items: string) => string): Describe =>
  (before, after, names) =>
    listSentences<string | { id: string; basis?: string; note?: string }>(
      before,
      after,
      (item) => {
        if (typeof item === 'string') return names(kind, item);
        const details = [item.basis === 'inferred' ? en.inferred : '', item.note ?? ''].filter(Boolean);
        return `${names(kind, item.id)}${details.length > 0 ? ` (${details.join('; ')})` : ''}`;
      },
      added,
      removed,
    );

const sentences =
  (label: string): Describe =>
  (before, after) =>
    listSentences<string>(
      before,
      after,
      quoted,
      (texts) => `${label} now: ${texts}.`,
      (texts) => `${label} no longer: ${texts}.`,
    );

/** A field of one value: what it is and what it was. */
const value =
  (label: string, toText: (value: never) => string = (text) => String(text)): Describe =>
  (before, after) => {
    const say = (one: unknown): string => (one === undefined ? 'not stated' : toText(one as never));
    return [`${label}: ${say(after)}; before: ${say(before)}.`];
  };

const moved =
  (kind: NameKind): Describe =>
  (before, after, names) => {
    const name = (id: unknown): string => (id === undefined ? 'no group' : quoted(names(kind, String(id))));
    return [`Moved from ${name(before)} to ${name(after)}.`];
  };

const day = (date: string): string => formatDate(date, 'en');

const DESCRIBE: Readonly<Partial<Record<string, Describe>>> = {
  category: moved('categories'),
  group: moved('groups'),
  purpose: value('What it does', quoted),
  purposes: terms(
    'purposes',
    (items) => `New purpose: ${items}.`,
    (items) => `No longer a purpose: ${items}.`,
  ),
  dataSummary: value('Data, in the company’s words', quoted),
  data,
  subjects: terms(
    'subjects',
    (items) => `Now also whose: ${items}.`,
    (items) => `No longer whose: ${items}.`,
  ),
  exclusions,
  conditions: sentences('Condition'),
  notes: sentences('Note'),
  safeguards: terms(
    'safeguards',
    (items) => `Now claims: ${items}.`,
    (items) => `No longer claims: ${items}.`,
  ),
  integral: value('Part of the service', (stated: boolean) => en.integral(stated)),
  locations: (before, after) =>
    listSentences<NonNullable<DisclosureRecord['locations']>[number]>(
      before,
      after,
      ({ place, role }) => `${formatPlace(place, 'en')}${role ? ` (${en.locationRoles[role]})` : ''}`,
      (items) => `New place: ${items}.`,
      (items) => `No longer a place: ${items}.`,
    ),
  transfer: value('Transfer', ({ mechanism, url }: { mechanism: string; url?: string }) =>
    url ? `${mechanism} (${url})` : mechanism,
  ),
  retention: value('Kept for', (text: string) => formatRetention(text, 'en')),
  announced: value('Announced', day),
  since: value('Starts', day),
  until: (before, after, _names, today) => {
    if (after === undefined) return [`No longer said to end on ${day(String(before))}.`];
    const end = String(after);
    const was = before === undefined ? '' : ` Before: ${day(String(before))}.`;
    return [`${end < today ? 'Ended' : 'Ends'} on ${day(end)}.${was}`];
  },
};

/** A field that the format does not know. */
const described = (field: string): Describe => value(`“${field}”`, (one: unknown) => JSON.stringify(one));
