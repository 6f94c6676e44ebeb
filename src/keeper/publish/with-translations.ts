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
