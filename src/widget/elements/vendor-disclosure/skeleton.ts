import { html, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../../i18n/first-messages.js';

/** The place of the list while it is on its way. */
export function skeleton(messages: FirstMessages): TemplateResult {
  return html`<div class="skeleton" part="skeleton">
    <p class="visually-hidden">${messages.loading}</p>
    <span></span><span></span><span></span><span></span><span></span>
  </div>`;
}
