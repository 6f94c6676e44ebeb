import { canonicalTag } from '../../i18n/canonical-tag.js';
import type { DiffMessages } from '../../i18n/diff-messages.js';
import { enDiff } from '../../i18n/en-diff.js';
import { enFacts } from '../../i18n/en-facts.js';
import { formatDate, formatList, formatPlace, formatRetention } from '../../i18n/format.js';
import type { FactMessages } from '../../i18n/fact-messages.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { lineText } from './line-text.js';
import { vocabularyNames, type NameKind } from './vocabulary-names.js';

/** A language in which versions are told. */
export interface TellingLanguage {
  readonly words: DiffMessages;
  readonly messages: FactMessages;
}

const ENGLISH: TellingLanguage = { words: enDiff, messages: enFacts };

/** What sentences about two versions are made with: words of ours in a language, and names of theirs. */
export interface Telling extends TellingLanguage {
  /** Day of the newer version: what is planned and what has ended is told as of that day. */
  readonly today: string;
  /** The newer version's. */
  readonly notice: RegistryDocument['notice'];
  name(kind: NameKind, id: string): string;
  quote(text: string): string;
  day(date: string): string;
  place(code: string): string;
  retention(text: string): string;
  list(items: readonly string[]): string;
}

/**
 * In the language of the newer version where there are words for it, else in English.
 * @param languages those there are words for besides English
 */
export function makeTelling(
  before: RegistryDocument,
  after: RegistryDocument,
  languages: readonly TellingLanguage[] = [],
): Telling {
  const tag = canonicalTag(after.language) ?? '';
  const own = [ENGLISH, ...languages].find(({ words }) => words.language === tag.split('-')[0]);
  const language = own ?? ENGLISH;
  const { words } = language;
  const locale = own ? tag : words.language;
  const nameOf = vocabularyNames(before, after);
  return {
    ...language,
    today: after.lastUpdated,
    notice: after.notice,
    name: (kind, id) => lineText(nameOf(kind, id)),
    quote: (text) => words.quoted(lineText(text)),
    day: (date) => formatDate(date, locale),
    place: (code) => formatPlace(code, locale),
    retention: (text) => lineText(formatRetention(text, locale)),
    list: (items) => formatList(items, locale),
  };
}
