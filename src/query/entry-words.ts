import type { Entry, Term } from '../model/registry.js';
import { tokenize } from './fold-text.js';

/** Where a word stands in an entry, each a bit. The higher, the more it says of what the entry is. */
export const EXCLUDED = 1;
export const PROSE = 2;
export const TERM = 4;
export const NAME = 8;
/** Beside NAME: only as neighbouring words of a name written as one. */
export const JOINED = 16;

/** The words an entry can be found by, with where they stand. */
export function entryWords(entry: Entry): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (place: number, ...texts: (string | undefined)[]): void => {
    for (const text of texts) {
      for (const { word } of tokenize(text ?? '')) words.set(word, (words.get(word) ?? 0) | place);
    }
  };
  const addTerms = (place: number, terms: readonly Term[] = []): void => {
    for (const { name, synonyms } of terms) add(place, name, ...synonyms);
  };
  const { record, vendor, data } = entry;
  const names = namesOf(entry);
  add(NAME, ...names, vendor.record.entity?.legalName, vendor.record.entity?.parent);
  for (const word of names.flatMap(joinedWords)) if (!words.has(word)) words.set(word, NAME | JOINED);
  addTerms(TERM, entry.purposes);
  addTerms(
    TERM,
    data?.flatMap((datum) => [datum.type, ...(datum.subjects ?? [])]),
  );
  addTerms(
    TERM,
    entry.subjects?.map((row) => row.term),
  );
  addTerms(
    TERM,
    entry.safeguards?.map((safeguard) => safeguard.term),
  );
  add(TERM, entry.category.name, entry.group?.name);
  add(PROSE, record.purpose, ...(record.conditions ?? []), ...(record.notes ?? []));
  add(PROSE, ...(data ?? []).map((datum) => datum.note), ...(entry.safeguards ?? []).map(({ note }) => note));
  if (!data) add(PROSE, record.dataSummary);
  for (const exclusion of entry.exclusions) {
    add(EXCLUDED, exclusion.note);
    addTerms(EXCLUDED, exclusion.subjects);
    addTerms(EXCLUDED, exclusion.data);
  }
  return words;
}

/** What a reader may call the vendor of an entry. */
export function namesOf({ vendor, data }: Entry): readonly string[] {
  const services = (data ?? []).flatMap((datum) => datum.service ?? []);
  return [...new Set([vendor.name, ...vendor.aliases, ...services])];
}

/** Neighbouring words of a name written as one, and all of them. */
function joinedWords(name: string): readonly string[] {
  const words = tokenize(name).map(({ word }) => word);
  const pairs = words.slice(1).map((word, index) => `${words[index]}${word}`);
  return words.length > 2 ? [...pairs, words.join('')] : pairs;
}
