import { nothing, type TemplateResult } from 'lit';
import type { Interface } from '../../state/contexts.js';
import type { LoadState } from '../../state/load-state.js';
import { answerParts } from '../answers/answer-parts.js';
import { unavailable } from './unavailable.js';

/** Why there is no list, or not all of it; only that it failed where the words for that could not be loaded. */
export function failure(
  state: LoadState,
  ui: Interface,
  onRetry: () => void,
): TemplateResult | typeof nothing {
  const parts = answerParts();
  if (parts) return parts.errorAlert(state, ui, onRetry);
  if (state.status !== 'error') return nothing;
  return unavailable(ui.messages.listUnavailable, ui.messages, onRetry);
}
