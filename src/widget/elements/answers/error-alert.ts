import { html, nothing, type TemplateResult } from 'lit';
import { enErrors } from '../../../i18n/en-errors.js';
import { formatDate } from '../../../i18n/format.js';
import type { Interface } from '../../state/contexts.js';
import type { LoadState } from '../../state/load-state.js';
import { withOverrides } from '../shared/with-overrides.js';
import { seenVersion } from './seen-version.js';

/** What went wrong in plain words, and a way to try again; what of a list cannot be shown; nothing where nothing did. */
export function errorAlert(
  state: LoadState,
  { messages, locale }: Interface,
  onRetry: () => void,
): TemplateResult | typeof nothing {
  const texts = withOverrides(enErrors, messages);
  if (state.status === 'loading') return nothing;
  if (state.status === 'ready') {
    const { registry, leftOut } = state;
    const seen = seenVersion(registry);
    const told = [
      leftOut > 0 && texts.entriesLeftOut(leftOut),
      seen !== undefined && texts.olderThanSeen(registry.document.version, seen),
    ].filter(Boolean);
    return told.length > 0 ? html`<p class="notice" part="notice">${told.join(' ')}</p>` : nothing;
  }
  const { code, needsSignIn } = state.error;
  const kept = state.registry?.document.lastUpdated;
  return html`<div class="alert" part="error" role="alert">
    <p>
      ${needsSignIn ? texts.signInNeeded : texts.errors[code]}${kept ? html` ${texts.errorKept(formatDate(kept, locale))}` : nothing}
    </p>
    <button type="button" @click=${onRetry}>${messages.retry}</button>
  </div>`;
}
