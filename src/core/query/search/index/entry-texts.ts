import { uniteIds } from '../../../model/id-set.js';
import { reachOf } from '../../../model/reach-of.js';
import type { Entry, Term } from '../../../model/registry.js';
import { STOP_WORDS } from '../words/small-words.js';
import { LEGAL_FORMS } from '../words/legal-forms.js';
import { wordsOf } from '../words/fold-text.js';

/** What a reader may call the vendor of an entry. */
export function namesOf({ vendor, data }: Entry): readonly string[] {
  const services = (data ?? []).flatMap((datum) => datum.service ?? []);
  return [...new Set([vendor.name, ...vendor.aliases, ...services])];
}

/** The company behind a vendor: names too, but not what the list is read for. */
export function companiesOf({ vendor }: Entry): readonly string[] {
  const { legalName, parent } = vendor.record.entity ?? {};
  return [legalName, parent].filter((name) => name !== undefined);
}

/** The sentences of an entry, as its row shows them. */
export function sentencesOf({ record, data, safeguards, vendor }: Entry): readonly string[] {
  return [
    record.purpose,
    ...(record.conditions ?? []),
    ...(record.notes ?? []),
    ...(data ?? []).map((datum) => datum.note),
    ...(safeguards ?? []).map((safeguard) => safeguard.note),
    // Who asks for agreements is led to them.
    vendor.links.find(({ rel }) => rel === 'dpa')?.rel,
    // Where `data` stands, search goes by it: a negation in free words cannot be told from a statement.
    data ? undefined : record.dataSummary,
  ].filter((text) => text !== undefined);
}

/** What an entry lists by a name that it shares with others: terms, its category, its group. */
export function listedBy(entry: Entry): readonly Shared[] {
  const { purposes = [], data = [], subjects = [], safeguards = [], category, group } = entry;
  return [
    ...new Set<Shared>([
      ...purposes,
      ...data.flatMap((datum) => [datum.type, ...(datum.subjects ?? [])]),
      ...subjects.map((row) => row.term),
      ...safeguards.map((safeguard) => safeguard.term),
      category,
      ...(group ? [group] : []),
    ]),
  ];
}

/** What an entry rules out by such a name. */
export function excludedBy({ exclusions }: Entry): readonly Shared[] {
  return [...new Set(exclusions.flatMap((one) => [...(one.subjects ?? []), ...(one.data ?? [])]))];
}

/** So many terms of an entry are looked through for what they include. */
const MOST_WIDER = 1000;

/** Terms for people that an entry lists only through a wider one, which stands beside: "All users" answers who is among them. */
export function peopleThrough(
  { subjects = [], data = [] }: Entry,
  terms: ReadonlyMap<string, Term>,
): readonly (readonly [term: Term, through: Term])[] {
  const listed = new Set([
    ...subjects.map((row) => row.term),
    ...data.flatMap((datum) => datum.subjects ?? []),
  ]);
  const wide = [...listed].filter((term) => reachOf(term).covers.size > 0).slice(0, MOST_WIDER);
  const through = new Map<Term, Term>();
  for (const id of uniteIds(wide.map((term) => reachOf(term).covers))) {
    const term = terms.get(id);
    if (!term || listed.has(term)) continue;
    through.set(term, wide.findLast((one) => reachOf(one).covers.has(id)) as Term);
  }
  return [...through];
}

/** A term, a category or a group. */
export interface Shared {
  readonly id: string;
  readonly name: string;
  readonly synonyms?: readonly string[];
  readonly description?: string | undefined;
  readonly record?: { readonly example?: string | undefined };
}

/** What a name is called and explained by in a vocabulary. */
export const textsOfShared = ({ name, synonyms = [], description, record }: Shared): readonly string[] =>
  [name, ...synonyms, description, record?.example].filter((text) => text !== undefined);

/** The words of a name by which it is told apart: without its legal form and small words, unless nothing else is left. */
export function tellingWords(name: string): readonly string[] {
  const words = wordsOf(name);
  const telling = words.filter((word) => !LEGAL_FORMS.has(word) && !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}
