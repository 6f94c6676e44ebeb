import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../../i18n/format.js';
import type { Registry } from '../../../core/model/registry.js';
import type { RegistryError } from '../../../core/reading/registry-error.js';
import type { Interface } from '../../state/contexts.js';

/** What went wrong in plain words, and a way to try again. @param kept the list that is still on show */
export function errorAlert(
  { code, needsSignIn }: RegistryError,
  kept: Registry | undefined,
  { messages, locale }: Interface,
  onRetry: () => void,
): TemplateResult {
  return html`<div class="alert" part="error" role="alert">
    <p>
      ${needsSignIn ? messages.signInNeeded : messages.errors[code]}${
        kept ? html` ${messages.errorKept(formatDate(kept.document.lastUpdated, locale))}` : nothing
      }
    </p>
    <button type="button" @click=${onRetry}>${messages.retry}</button>
  </div>`;
}
