import type { AllMessages, Locale } from './all-messages.js';
import { pickLanguage } from './pick-language.js';

/** Each a module of its own, loaded when it is first asked for. */
const LOCALES: Readonly<Record<string, () => Promise<Locale>>> = {
  ar: async () => (await import('./locales/ar.js')).ar,
  bn: async () => (await import('./locales/bn.js')).bn,
  de: async () => (await import('./locales/de.js')).de,
  es: async () => (await import('./locales/es.js')).es,
  fr: async () => (await import('./locales/fr.js')).fr,
  he: async () => (await import('./locales/he.js')).he,
  hi: async () => (await import('./locales/hi.js')).hi,
  ja: async () => (await import('./locales/ja.js')).ja,
  ko: async () => (await import('./locales/ko.js')).ko,
  'pt-BR': async () => (await import('./locales/pt-BR.js')).ptBR,
  tr: async () => (await import('./locales/tr.js')).tr,
  vi: async () => (await import('./locales/vi.js')).vi,
  'zh-Hans': async () => (await import('./locales/zh-Hans.js')).zhHans,
  'zh-Hant': async () => (await import('./locales/zh-Hant.js')).zhHant,
};

/** The texts of a language, or of one that its readers can read; undefined where there is none. Rejects where it cannot be loaded. */
export async function loadLocale(tag: string): Promise<AllMessages | undefined> {
  const language = pickLanguage(tag, Object.keys(LOCALES));
  const locale = await LOCALES[language ?? '']?.();
  return locale?.(tag);
}
