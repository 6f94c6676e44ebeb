import type { DatumRecord, DisclosureRecord, ExclusionRecord } from '../../core/schema/registry-schema.js';
import { describeDatum } from './describe-datum.js';
import { describePlace } from './describe-place.js';
import { describeTransfer } from './describe-transfer.js';
import { lineText } from './line-text.js';
import { listSentences } from './list-sentences.js';
import type { FieldChange } from './registry-diff.js';
import type { Telling } from './telling.js';
import type { NameKind } from './vocabulary-names.js';

type Describe = (before: unknown, after: unknown, telling: Telling) => string[];
type Lists = 'conditionItems' | 'notes' | 'purposes' | 'subjects' | 'claims' | 'products';
type Labels = 'whatItDoes' | 'dataSummary' | 'integral' | 'transfer' | 'retention' | 'announced' | 'starts';

/** What a changed disclosure says now that it did not, and no longer says. */
export function describeDisclosure(fields: readonly FieldChange[], telling: Telling): string[] {
  return fields.flatMap(({ field, before, after }) => {
    const describe = Object.hasOwn(DESCRIBE, field) ? DESCRIBE[field] : undefined;
    const sentences = (describe ?? unknownField(field))(before, after, telling);
    return sentences.length > 0 ? sentences : [telling.words.sameInAnotherOrder(lineText(field))];
  });
}

/** An exclusion that goes is told in so many words: it was a promise. */
const exclusions: Describe = (before, after, telling) =>
  listSentences<ExclusionRecord>(
    before,
    after,
    ({ note }) => telling.quote(note),
    telling.words.exclusions,
    telling,
  );

const data: Describe = (before, after, telling) =>
  listSentences<DatumRecord>(
    before,
    after,
    (datum) => describeDatum(datum, telling),
    telling.words.dataItems,
    telling,
  );

const locations: Describe = (before, after, telling) =>
  listSentences<NonNullable<DisclosureRecord['locations']>[number]>(
    before,
    after,
    (location) => describePlace(location, telling),
    telling.words.places,
    telling,
  );

const terms =
  (kind: NameKind, label: Lists): Describe =>
  (before, after, telling) =>
    listSentences<string | { id: string; basis?: string; note?: string }>(
      before,
      after,
      (item) => {
        if (typeof item === 'string') return telling.name(kind, item);
        const basis = item.basis === 'inferred' ? telling.messages.inferred : '';
        const details = [basis, item.note ? telling.line(item.note) : ''].filter(Boolean);
        return telling.punctuation.details(telling.name(kind, item.id), details);
      },
      telling.words[label],
      telling,
    );

const sentences =
  (label: Lists): Describe =>
  (before, after, telling) =>
    listSentences<string>(before, after, (text) => telling.quote(text), telling.words[label], telling);

/** A field of one value: what it is and what it was. */
const value =
  (label: Labels, toText: (value: never, telling: Telling) => string): Describe =>
  (before, after, telling) => {
    const say = (one: unknown): string =>
      one === undefined ? telling.words.notStated : toText(one as never, telling);
    return [telling.words.changed(telling.words[label], say(after), say(before))];
  };

const moved =
  (kind: NameKind): Describe =>
  (before, after, telling) => {
    const name = (id: unknown): string =>
      id === undefined ? telling.words.noGroup : telling.words.quoted(telling.name(kind, String(id)));
    return [telling.words.moved(name(after), name(before))];
  };

const quote = (text: string, telling: Telling): string => telling.quote(text);
const day = (date: string, telling: Telling): string => telling.day(date);

const until: Describe = (before, after, { words, day: dayOf, today }) => {
  const was = before === undefined ? undefined : dayOf(String(before));
  if (after === undefined) return [words.noEnd(was ?? '')];
  const end = String(after);
  return [(end < today ? words.ended : words.ends)(dayOf(end), was)];
};

const DESCRIBE: Readonly<Partial<Record<string, Describe>>> = {
  category: moved('categories'),
  group: moved('groups'),
  purpose: value('whatItDoes', quote),
  purposes: terms('purposes', 'purposes'),
  dataSummary: value('dataSummary', quote),
  data,
  subjects: terms('subjects', 'subjects'),
  exclusions,
  conditions: sentences('conditionItems'),
  notes: sentences('notes'),
  safeguards: terms('safeguards', 'claims'),
  products: terms('products', 'products'),
  integral: value('integral', (stated: boolean, { messages }) => messages.integral(stated)),
  locations,
  transfer: value('transfer', describeTransfer),
  retention: value('retention', (text: string, telling) => telling.retention(text)),
  announced: value('announced', day),
  since: value('starts', day),
  until,
};

/** A field that the format does not know. */
const unknownField =
  (field: string): Describe =>
  (before, after, { words, quote: quoted }) => {
    const say = (one: unknown): string =>
      one === undefined ? words.notStated : lineText(JSON.stringify(one));
    return [words.changed(quoted(field), say(after), say(before))];
  };
