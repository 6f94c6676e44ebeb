import type { AllMessages, Locale } from './all-messages.js';
import { pickLanguage } from './pick-language.js';

/** Each a module of its own, loaded when it is first asked for. */
const LOCALES: Readonly<Record<string, () => Promise<Readonly<Record<string, Locale>>>>> = {
  ar: () => import('./locales/ar.js'),
  bn: () => import('./locales/bn.js'),
  de: () => import('./locales/de.js'),
  es: () => import('./locales/es.js'),
  fr: () => import('./locales/fr.js'),
  he: () => import('./locales/he.js'),
  hi: () => import('./locales/hi.js'),
  ja: () => import('./locales/ja.js'),
  ko: () => import('./locales/ko.js'),
  'pt-BR': () => import('./locales/pt-BR.js'),
  tr: () => import('./locales/tr.js'),
  vi: () => import('./locales/vi.js'),
  'zh-Hans': () => import('./locales/zh-Hans.js'),
  'zh-Hant': () => import('./locales/zh-Hant.js'),
};

/**
 * The texts of a language, or of one that its readers can read; undefined where there is none. Rejects where it cannot be loaded.
 * @param loadPart asks for a module, and does so again after a failure
 */
export async function loadLocale(
  tag: string,
  loadPart: <T>(load: () => Promise<T>) => Promise<T> = (load) => load(),
): Promise<AllMessages | undefined> {
  const load = LOCALES[pickLanguage(tag, Object.keys(LOCALES)) ?? ''];
  // Each module exports its language and nothing else.
  const [locale] = load ? Object.values(await loadPart(load)) : [];
  return locale?.(tag);
}
