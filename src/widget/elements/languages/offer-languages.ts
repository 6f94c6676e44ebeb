import type { ReadRegistry } from '../../../core/reading/read-registry.js';
import { loadTranslation, type TranslationOptions } from '../../load/load-translation.js';
import type { LoadedRegistry } from '../../state/load-state.js';
import { untranslated } from '../shared/untranslated.js';
import { directionOf } from '../../../i18n/direction-of.js';
import { languageSwitch } from './language-switch.js';
import { listOffered, pickOffered } from './pick-offered.js';

export interface LanguageOptions extends TranslationOptions {
  /** That of the page around. */
  readonly inherited: string;
  /** What the reader has chosen instead. */
  readonly chosen: string | undefined;
  /** @param language undefined: as the page around is */
  readonly choose: (language: string | undefined) => void;
}

/** A registry in the reader's language where there is a translation, and the others it can be read in. */
export async function offerLanguages(read: ReadRegistry, options: LanguageOptions): Promise<LoadedRegistry> {
  const { registry: original } = read;
  const { inherited, chosen, choose, signal } = options;
  const offered = listOffered(original.language, original.document.translations ?? []);
  if (offered.length < 2) return read;
  const wanted = pickOffered(chosen ?? inherited, offered);
  let { registry, warnings } = read;
  let failed: string | undefined;
  let isPartial = false;
  if (wanted !== original.language) {
    try {
      const translated = await loadTranslation(original, wanted, options);
      registry = translated.registry;
      isPartial = translated.missing.size > 0;
      for (const text of translated.missing) untranslated.set(text, original.language);
    } catch (cause) {
      signal.throwIfAborted();
      failed = wanted;
      const message = `the translation into ${wanted} cannot be read (${String(cause)}); the original is shown`;
      warnings = [...warnings, { code: 'translation', pointer: '/translations', message }];
    }
  }
  const shown = registry.language;
  return {
    ...read,
    registry,
    warnings,
    languages: {
      direction: chosen === undefined ? undefined : directionOf(shown),
      isFor: (language) => pickOffered(language, offered) === wanted,
      draw: (ui) =>
        languageSwitch(ui, {
          offered,
          shown,
          failed,
          isPartial,
          // Back to what the page around asks for: then it decides again.
          onChoose: (tag) => choose(tag === pickOffered(inherited, offered) ? undefined : tag),
        }),
    },
  };
}
