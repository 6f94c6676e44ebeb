import type { Locale } from './all-messages.js';
import { canonicalTag } from './canonical-tag.js';
import { enDiff } from './en-diff.js';
import { enNotice } from './en-notice.js';
import { enPage } from './en-page.js';
import { en } from './locales/en.js';
import { once } from './once.js';
import { pickLanguage } from './pick-language.js';
import { LATIN } from './punctuation.js';
import type { ReportLanguage, ReportTexts } from './report-language.js';

type Loaded = readonly [locale: Locale, texts: ReportTexts];
type Module<T> = Promise<Readonly<Record<string, T>>>;

/** Each two modules of its own, of one export each, loaded when a list in the language is first read. */
const LANGUAGES: Readonly<Record<string, () => Promise<Loaded>>> = {
  ar: () => both(import('./locales/ar.js'), import('./reports/ar.js')),
  bn: () => both(import('./locales/bn.js'), import('./reports/bn.js')),
  de: () => both(import('./locales/de.js'), import('./reports/de.js')),
  es: () => both(import('./locales/es.js'), import('./reports/es.js')),
  fr: () => both(import('./locales/fr.js'), import('./reports/fr.js')),
  he: () => both(import('./locales/he.js'), import('./reports/he.js')),
  hi: () => both(import('./locales/hi.js'), import('./reports/hi.js')),
  ja: () => both(import('./locales/ja.js'), import('./reports/ja.js')),
  ko: () => both(import('./locales/ko.js'), import('./reports/ko.js')),
  'pt-BR': () => both(import('./locales/pt-BR.js'), import('./reports/pt-BR.js')),
  tr: () => both(import('./locales/tr.js'), import('./reports/tr.js')),
  vi: () => both(import('./locales/vi.js'), import('./reports/vi.js')),
  'zh-Hans': () => both(import('./locales/zh-Hans.js'), import('./reports/zh-Hans.js')),
  'zh-Hant': () => both(import('./locales/zh-Hant.js'), import('./reports/zh-Hant.js')),
};

const ENGLISH: ReportTexts = { punctuation: LATIN, diff: enDiff, notice: enNotice, page: enPage };
const loaded = new Map<string, Loaded>([['en', [en, ENGLISH]]]);

/** Loads the words of a language, or of one that its readers can read, if there are any. */
export async function loadReportLanguage(tag: string): Promise<void> {
  const language = pickLanguage(tag, Object.keys(LANGUAGES));
  const load = language === undefined || loaded.has(language) ? undefined : LANGUAGES[language];
  if (load) loaded.set(language as string, await load());
}

/** Those of all languages. */
export async function loadReportLanguages(): Promise<void> {
  await Promise.all(Object.keys(LANGUAGES).map(loadReportLanguage));
}

/** The words that are loaded for a language; the English ones where there are none. @param tag of the list, which may be anything */
export function reportLanguage(tag: string): ReportLanguage {
  const found = pickLanguage(tag, loaded.keys());
  const locale = (found && canonicalTag(tag)) ?? 'en';
  const [messages, texts] = loaded.get(found ?? 'en') as Loaded;
  return once(`report ${locale}`, () => ({ ...texts, locale, messages: messages(locale) }));
}

async function both(locale: Module<Locale>, texts: Module<ReportTexts>): Promise<Loaded> {
  const [messages] = Object.values(await locale);
  const [report] = Object.values(await texts);
  return [messages as Locale, report as ReportTexts];
}
