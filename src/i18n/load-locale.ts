import type { AllMessages, Locale } from './all-messages.js';
import { pickLanguage } from './pick-language.js';

/** Each a module of its own, loaded when it is first asked for. */
const LOCALES: Readonly<Record<string, () => Promise<Locale>>> = {
  ar: async () => (await import('./locales/ar.js')).ar,
  de: async () => (await import('./locales/de.js')).de,
  es: async () => (await import('./locales/es.js')).es,
  fr: async () => (await import('./locales/fr.js')).fr,
  'pt-BR': async () => (await import('./locales/pt-BR.js')).ptBR,
  'zh-Hans': async () => (await import('./locales/zh-Hans.js')).zhHans,
};

/** The texts of a language, or of one that its readers can read; undefined where there is none. Rejects where it cannot be loaded. */
export async function loadLocale(tag: string): Promise<AllMessages | undefined> {
  const language = pickLanguage(tag, Object.keys(LOCALES));
  const locale = await LOCALES[language ?? '']?.();
  return locale?.(tag);
}
