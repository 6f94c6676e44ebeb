import type { RegistryDocument, TermRecord } from '../../core/schema/registry-schema.js';
import { DATA_TYPES } from '../../keeper/starter/data-types.js';
import { PURPOSES } from '../../keeper/starter/purposes.js';
import { SAFEGUARDS } from '../../keeper/starter/safeguards.js';
import { SUBJECTS } from '../../keeper/starter/subjects.js';
import type { WordKind } from './field.js';

/** A word that a list defines. */
export interface Word {
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
}

const COMMON: Readonly<Partial<Record<WordKind, readonly TermRecord[]>>> = {
  purposes: PURPOSES,
  dataTypes: DATA_TYPES,
  subjects: SUBJECTS,
  safeguards: SAFEGUARDS,
};

/** Common words of a kind, which a list has once it uses them. */
export const commonWords = (kind: WordKind): readonly TermRecord[] => COMMON[kind] ?? [];

/** The words of a kind that a list has. @param category whose groups are meant */
export function wordsOf(
  { categories, products, vocabulary }: RegistryDocument,
  kind: WordKind,
  category?: string,
): readonly Word[] {
  if (kind === 'categories') return categories;
  if (kind === 'products') return products ?? [];
  if (kind === 'groups') return categories.find(({ id }) => id === category)?.groups ?? [];
  return vocabulary?.[kind] ?? [];
}
