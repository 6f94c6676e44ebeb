import { nothing, type TemplateResult } from 'lit';
import type { Interface } from '../../state/contexts.js';
import type { LoadState } from '../../state/load-state.js';
import { answerParts } from '../answers/answer-parts.js';
import { unavailable } from './unavailable.js';

/** Why there is no list, or only that it failed where the words for that could not be loaded; nothing where nothing did. */
export function failure(
  state: LoadState,
  ui: Interface,
  onRetry: () => void,
): TemplateResult | typeof nothing {
  if (state.status !== 'error') return nothing;
  const { messages } = ui;
  const alert = answerParts()?.errorAlert(state, ui, onRetry);
  return alert ?? unavailable(messages.listUnavailable, messages, onRetry);
}
