import type { RegistryDocument, TermRecord } from '../../core/schema/registry-schema.js';
import { toSlug } from '../../keeper/table/read/words/to-slug.js';
import { setAt, type Path } from '../state/set-at.js';
import type { WordKind } from './field.js';
import { commonWords, wordsOf } from './words-of.js';

/**
 * The id of a word as a keeper writes it, by its name or id; where the list has no such word yet, with the list that has it.
 * @param category of the entry, whose groups are meant
 */
export function withWord(
  document: RegistryDocument,
  kind: WordKind,
  written: string,
  category?: string,
): { readonly document: RegistryDocument; readonly id: string } {
  const words = wordsOf(document, kind, category);
  const name = written.trim();
  const isSame = (one: string): boolean =>
    one.localeCompare(name, undefined, { sensitivity: 'accent' }) === 0;
  const found = words.find((one) => isSame(one.name)) ?? words.find(({ id }) => id === name);
  if (found) return { document, id: found.id };
  const isTaken = (id: string): boolean => words.some((one) => one.id === id);
  const common = commonWords(kind).find((one) => isSame(one.name) && !isTaken(one.id));
  const word = common ?? { id: toSlug(name, 'word', isTaken), name };
  return {
    document: setAt(
      document,
      [...pathOf(document, kind, category), words.length],
      withoutOthers(word, isTaken),
    ),
    id: word.id,
  };
}

/** A common word may speak of others that the list does not have. */
function withoutOthers(word: TermRecord, isTaken: (id: string) => boolean): TermRecord {
  const { includes, ...rest } = word;
  if (!Array.isArray(includes)) return word;
  const known = includes.filter(isTaken);
  return known.length > 0 ? { ...rest, includes: known } : rest;
}

function pathOf({ categories }: RegistryDocument, kind: WordKind, category: string | undefined): Path {
  if (kind === 'categories' || kind === 'products') return [kind];
  if (kind !== 'groups') return ['vocabulary', kind];
  return [
    'categories',
    Math.max(
      0,
      categories.findIndex(({ id }) => id === category),
    ),
    'groups',
  ];
}
