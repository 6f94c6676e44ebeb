import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../../i18n/format.js';
import type { Interface } from '../../state/contexts.js';
import type { LoadState } from '../../state/load-state.js';

/** What went wrong in plain words, and a way to try again; nothing where nothing did. */
export function errorAlert(
  state: LoadState,
  { messages, locale }: Interface,
  onRetry: () => void,
): TemplateResult | typeof nothing {
  if (state.status !== 'error') return nothing;
  const { code, needsSignIn } = state.error;
  const kept = state.registry?.document.lastUpdated;
  return html`<div class="alert" part="error" role="alert">
    <p>
      ${needsSignIn ? messages.signInNeeded : messages.errors[code]}${kept ? html` ${messages.errorKept(formatDate(kept, locale))}` : nothing}
    </p>
    <button type="button" @click=${onRetry}>${messages.retry}</button>
  </div>`;
}
