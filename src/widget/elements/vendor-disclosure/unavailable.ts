import { html, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../../i18n/first-messages.js';

/** Words for a part of the interface that could not be loaded, and a way to try again. */
export function unavailable(words: string, messages: FirstMessages, onRetry: () => void): TemplateResult {
  return html`<p role="alert">
    ${words}
    <button type="button" class="plain" @click=${onRetry}>${messages.retry}</button>
  </p>`;
}
