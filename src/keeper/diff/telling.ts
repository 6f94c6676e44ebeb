import { canonicalTag } from '../../i18n/canonical-tag.js';
import { directionOf } from '../../i18n/direction-of.js';
import type { DiffMessages } from '../../i18n/diff-messages.js';
import { enDiff } from '../../i18n/en-diff.js';
import { enAllFacts } from '../../i18n/en-all-facts.js';
import { formatDate, formatList, formatPlace, formatRetention } from '../../i18n/format.js';
import type { FactMessages } from '../../i18n/fact-messages.js';
import { pickLanguage } from '../../i18n/pick-language.js';
import { withinSentence } from '../../i18n/within-sentence.js';
import { LATIN, type Punctuation } from '../../i18n/punctuation.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { lineText } from './line-text.js';
import { vocabularyNames, type NameKind } from './vocabulary-names.js';

/** A language in which versions are told. */
export interface TellingLanguage {
  readonly diff: DiffMessages;
  readonly messages: FactMessages;
  readonly punctuation: Punctuation;
}

const ENGLISH: TellingLanguage = { diff: enDiff, messages: enAllFacts, punctuation: LATIN };

/** What sentences about two versions are made with: words of ours in a language, and names of theirs. */
export interface Telling {
  readonly words: DiffMessages;
  readonly messages: FactMessages;
  readonly punctuation: Punctuation;
  /** Day of the newer version: what is planned and what has ended is told as of that day. */
  readonly today: string;
  /** The newer version's. */
  readonly notice: RegistryDocument['notice'];
  name(kind: NameKind, id: string): string;
  quote(text: string): string;
  /** A text of the list in a line of ours, apart from what is around it. */
  line(text: string): string;
  day(date: string): string;
  place(code: string): string;
  retention(text: string): string;
  list(items: readonly string[]): string;
  /** A label of the interface within a sentence. */
  within(label: string): string;
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
  const known = new Map([ENGLISH, ...languages].map((one) => [one.diff.language, one]));
  const own = known.get(pickLanguage(tag, known.keys()) ?? '');
  const { diff: words, messages, punctuation } = own ?? ENGLISH;
  const locale = own ? tag : words.language;
  const apart = directionOf(locale) === 'rtl' ? isolate : lineText;
  const nameOf = vocabularyNames(before, after);
  return {
    words,
    messages,
    punctuation,
    today: after.lastUpdated,
    notice: after.notice,
    name: (kind, id) => apart(nameOf(kind, id)),
    quote: (text) => words.quoted(apart(text)),
    day: (date) => formatDate(date, locale),
    place: (code) => formatPlace(code, locale, messages.regions),
    retention: (text) => apart(formatRetention(text, locale)),
    list: (items) => formatList(items, locale),
    within: (label) => withinSentence(label, locale),
    line: apart,
  };
}

/** Within a sentence that runs the other way, every name stands by itself. */
const isolate = (text: string): string => `\u2068${lineText(text).replace(/[\u2068\u2069]/g, '')}\u2069`;
