import { applyEdits, modify } from 'jsonc-parser';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';

/** The languages that a list offers, where these are the ones that there are translations in: those that it names first. */
export function offeredLanguages(
  named: readonly string[],
  languages: Iterable<string>,
): { readonly offered: readonly string[]; readonly isAsNamed: boolean } {
  const there = new Map([...languages].map((language) => [language.toLowerCase(), language]));
  const kept = named.filter((language) => there.delete(language.toLowerCase()));
  const offered = [...kept, ...[...there.values()].sort()];
  return { offered, isAsNamed: offered.length === named.length && kept.length === named.length };
}

/** A list that offers its readers the languages that there are translations in. */
export function withTranslations(document: RegistryDocument, languages: Iterable<string>): RegistryDocument {
  const { translations = [], ...others } = document;
  const { offered, isAsNamed } = offeredLanguages(translations, languages);
  if (isAsNamed) return document;
  return (offered.length > 0 ? { ...document, translations: offered } : others) as RegistryDocument;
}

/** The same of the text of a list; all else stays as it stands. */
export function textWithTranslations(text: string, languages: readonly string[]): string {
  if (languages.length === 0 && !text.includes('"translations"')) return text;
  let named: unknown;
  try {
    named = (JSON.parse(text) as { readonly translations?: unknown } | null)?.translations ?? [];
  } catch {
    return text;
  }
  // What is no list of tags is a fault to be told.
  if (!Array.isArray(named) || !named.every((one) => typeof one === 'string')) return text;
  const { offered, isAsNamed } = offeredLanguages(named, languages);
  if (isAsNamed) return text;
  return applyEdits(text, modify(text, ['translations'], offered.length > 0 ? offered : undefined, {}));
}
