import { startNormalizing } from '../../core/model/normalize-registry.js';
import type { Registry } from '../../core/model/registry.js';
import { startTranslating } from '../../core/model/translate-document.js';
import { startReadingTranslation } from '../../core/reading/start-reading-translation.js';
import { finishSoon } from '../../core/work/do-steps.js';
import { fetchRegistry } from './fetch-registry.js';
import { translationAddress } from './translation-address.js';

export interface TranslationOptions {
  /** Address of the original. */
  readonly url: string;
  /** What it and its translations may be, by hashes: whoever serves a pinned list could say anything in another language. */
  readonly integrity?: string | undefined;
  readonly signal: AbortSignal;
  readonly fresh: boolean;
  readonly today: Date;
}

/** A registry in another language, and what of it is still in that of the original. */
export interface TranslatedRegistry {
  readonly registry: Registry;
  readonly missing: ReadonlySet<string>;
}

/**
 * Loads the translation that stands beside a registry.
 * @throws RegistryError where there is none that can be read; the signal's reason when aborted
 */
export async function loadTranslation(
  original: Registry,
  language: string,
  { url, integrity, signal, fresh, today }: TranslationOptions,
): Promise<TranslatedRegistry> {
  const file = await fetchRegistry(translationAddress(url, language), signal, { fresh, integrity });
  const texts = await finishSoon(startReadingTranslation(file.value));
  const missing = new Set<string>();
  const translate = (text: string): string | undefined => {
    const translated = texts.get(text);
    if (translated === undefined) missing.add(text);
    return translated;
  };
  const document = await finishSoon(startTranslating(original.document, language, translate));
  const registry = await finishSoon(startNormalizing(document, today, [], original.newSince));
  signal.throwIfAborted();
  return { registry: { ...registry, original }, missing };
}
