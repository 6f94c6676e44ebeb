import { html, nothing, type TemplateResult } from 'lit';
import type { Results } from '../../../core/query/query.js';
import type { FirstMessages } from '../../../i18n/first-messages.js';
import { allTexts } from './all-texts.js';

/** What is to be said of an answer besides its count. @param asksUnknown the address asks for what the list does not have */
export function remarks(
  asksUnknown: boolean,
  { query, isNear, isComplete }: Results,
  messages: FirstMessages,
): TemplateResult {
  const { unknownAsked, nearOnly, searching } = allTexts(messages);
  return html`${asksUnknown ? html`<p class="near" part="unknown">${unknownAsked}</p>` : nothing}
  ${isNear ? html`<p class="near" part="near">${nearOnly(query.text)}</p>` : nothing}
  ${isComplete ? nothing : html`<p class="near" part="searching">${searching}</p>`}`;
}
