import { nothing, type TemplateResult } from 'lit';
import type { Interface } from '../../state/contexts.js';
import type { LoadState } from '../../state/load-state.js';
import { errorPart } from '../answers/error-part.js';
import { unavailable } from '../shared/unavailable.js';

/** Why there is no list, or not all of it; only that it failed where the words for that could not be loaded. */
export function failure(
  state: LoadState,
  ui: Interface,
  onRetry: () => void,
): TemplateResult | typeof nothing {
  const draw = errorPart();
  if (draw) return draw(state, ui, onRetry);
  if (state.status !== 'error') return nothing;
  return unavailable(ui.messages.listUnavailable, ui.messages, onRetry);
}
