import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { enLanguages } from '../../../i18n/en-languages.js';
import type { LanguagesMessages } from '../../../i18n/languages-messages.js';
import type { Interface } from '../../state/contexts.js';
import { withOverrides } from '../shared/with-overrides.js';
import { nameItself, nameLanguage } from './name-language.js';

export interface SwitchState {
  /** That of the original first. */
  readonly offered: readonly string[];
  readonly shown: string;
  /** What was wanted and could not be loaded. */
  readonly failed: string | undefined;
  /** Some texts are in the language of the original. */
  readonly isPartial: boolean;
  readonly onChoose: (language: string) => void;
}

/** Each language by its own name, and beneath a translation what counts. */
export function languageSwitch({ messages, locale }: Interface, state: SwitchState): TemplateResult {
  const words: LanguagesMessages = withOverrides(enLanguages, messages);
  const { offered, shown, failed, isPartial, onChoose } = state;
  const [original = ''] = offered;
  const name = nameLanguage(original, locale);
  return html`<div class="views" part="languages">
      <select
        part="language"
        aria-label=${words.listLanguages}
        @change=${({ currentTarget }: Event) => onChoose((currentTarget as HTMLSelectElement).value)}
      >
        ${offered.map(
          (tag) =>
            html`<option lang=${tag} value=${tag} .selected=${live(tag === shown)}>
              ${nameItself(tag)}
            </option>`,
        )}
      </select>
    </div>
    ${
      shown === original
        ? nothing
        : html`<p class="organization" part="translation">
            ${words.translatedFrom(name)} ${isPartial ? words.partlyTranslated(name) : nothing}
          </p>`
    }
    ${
      failed === undefined
        ? nothing
        : html`<p role="alert" class="near" part="translation">
            ${words.translationUnavailable(nameLanguage(failed, locale))}
          </p>`
    }`;
}
