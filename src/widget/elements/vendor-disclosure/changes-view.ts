import { html, nothing, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../../i18n/first-messages.js';
import { EXPORTED_PARTS } from './exported-parts.js';
import { unavailable } from './unavailable.js';

/** What there is of the view of what changed: it comes after the first rows. */
export interface ChangesState {
  readonly isLoaded: boolean;
  /** It could not be loaded. */
  readonly failed: boolean;
  readonly onRetry: () => void;
}

export function changesView(
  { isLoaded, failed, onRetry }: ChangesState,
  messages: FirstMessages,
): TemplateResult | typeof nothing {
  if (isLoaded) return html`<vd-changes exportparts=${EXPORTED_PARTS.changes}></vd-changes>`;
  return failed ? unavailable(messages.changesUnavailable, messages, onRetry) : nothing;
}
