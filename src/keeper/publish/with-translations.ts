import { registrySchema, type RegistryDocument } from '../../core/schema/registry-schema.js';
import { spellTag } from '../../i18n/spell-tag.js';

/**
 * The languages that a list offers, where these are the ones that there are translations in: those that it names first. All as standards
 * spell them, since they are names of files too: many disks take `de` and `DE` for one, and other servers do not.
 */
export function offeredLanguages(
  named: readonly string[],
  languages: Iterable<string>,
): { readonly offered: readonly string[]; readonly isAsNamed: boolean } {
  const there = new Set([...languages].map(spellTag));
  const kept = named.map(spellTag).filter((language) => there.delete(language));
  const offered = [...kept, ...[...there].sort()];
  return {
    offered,
    isAsNamed: offered.length === named.length && named.every((one, at) => one === offered[at]),
  };
}

/** A list that offers its readers the languages that there are translations in. */
export function withTranslations(document: RegistryDocument, languages: Iterable<string>): RegistryDocument {
  const { translations = [], ...others } = document;
  const { offered, isAsNamed } = offeredLanguages(translations, languages);
  if (isAsNamed) return document;
  if (offered.length === 0) return others as RegistryDocument;
  return document.translations
    ? { ...document, translations: [...offered] }
    : withField(document, [...offered]);
}

/** In its place among the fields, as a keeper's editor would have written it: so the desk and the command line write the same. */
function withField(document: RegistryDocument, translations: string[]): RegistryDocument {
  const order = Object.keys(registrySchema.entries);
  const place = order.indexOf('translations');
  const fields = Object.entries(document);
  const behind = fields.findIndex(([name]) => order.indexOf(name) > place);
  const at = behind < 0 ? fields.length : behind;
  return Object.fromEntries(fields.toSpliced(at, 0, ['translations', translations])) as RegistryDocument;
}
