import { html, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../../i18n/first-messages.js';

/**
 * Words for a part of the interface that could not be loaded, a way to try again, and what to do where that is of no use: what an
 * old page asks for may be gone from its server for good.
 */
export function unavailable(words: string, messages: FirstMessages, onRetry: () => void): TemplateResult {
  return html`<p role="alert">
    ${words}
    <button type="button" class="plain" @click=${onRetry}>${messages.retry}</button> ${messages.loadAgain}
  </p>`;
}
