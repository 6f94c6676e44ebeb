import type { DisclosureRecord, VendorRecord } from '../../core/schema/registry-schema.js';
import { describeCompany } from './describe-company.js';
import { describeDatum } from './describe-datum.js';
import { describePlace } from './describe-place.js';
import { describeTransfer } from './describe-transfer.js';
import { nameDisclosure } from './name-disclosure.js';
import type { Telling } from './telling.js';

/**
 * A disclosure in sentences: from when on and what for first; then what data, whose, who and where, by what right it crosses
 * borders, how long it is kept, what is ruled out, and in one line what of this is not stated.
 */
export function introduceDisclosure(
  record: DisclosureRecord,
  { entity }: Pick<VendorRecord, 'entity'>,
  telling: Telling,
): string[] {
  const { words, day, list, quote, name, today } = telling;
  const { data = [], dataSummary, subjects = [], exclusions = [], conditions = [], safeguards = [] } = record;
  const { locations = [], products = [], transfer, retention, since, until } = record;
  const silent: string[] = [];
  const said = (label: string, items: readonly string[]): string[] =>
    items.length > 0 ? [words.fact(label, list([...new Set(items)]))] : [];
  const fact = (
    label: keyof typeof words.silent & keyof typeof words,
    items: readonly string[],
  ): string[] => {
    if (items.length === 0) silent.push(words.silent[label]);
    return said(words[label], items);
  };
  const company = describeCompany(entity, telling);
  const purpose = nameDisclosure(record, telling);
  const isWhoseSaid = subjects.length === 0 && data.some((datum) => datum.subjects);
  const sentences = [
    since ? words.from(day(since), purpose) : purpose,
    ...(dataSummary && data.length === 0
      ? said(words.dataSummary, [quote(dataSummary)])
      : fact(
          'data',
          data.map((datum) => describeDatum(datum, telling)),
        )),
    ...(isWhoseSaid
      ? []
      : fact(
          'whose',
          subjects.map(({ id }) => name('subjects', id)),
        )),
    ...fact('company', company ? [company] : []),
    ...fact(
      'where',
      locations.map((location) => describePlace(location, telling)),
    ),
    ...fact('transfer', transfer ? [describeTransfer(transfer, telling)] : []),
    ...fact('retention', retention ? [telling.retention(retention)] : []),
    ...said(
      words.safeguards,
      safeguards.map(({ id }) => name('safeguards', id)),
    ),
    ...said(
      words.rulesOut,
      exclusions.map(({ note }) => quote(note)),
    ),
    ...said(
      words.forProducts,
      products.map((id) => name('products', id)),
    ),
    ...said(words.conditions, conditions.map(quote)),
    ...said(words.noted, (record.notes ?? []).map(quote)),
    ...(until ? [(until < today ? words.ended : words.ends)(day(until), undefined)] : []),
  ];
  if (since === undefined) silent.push(words.silent.start);
  return silent.length > 0 ? [...sentences, words.notStatedOf(list(silent))] : sentences;
}
