import { html, nothing, type TemplateResult } from 'lit';
import type { DeskState, Step } from '../state/desk-state.js';
import { stepAfter } from '../state/step-after.js';

/** At the end of a step, which may be long, so that nobody has to go back up to its beginning. */
export function nextStep(
  state: DeskState,
  names: Readonly<Record<Step, string>>,
  onGo: (step: Step) => void,
): TemplateResult | typeof nothing {
  const step = stepAfter(state);
  if (!step) return nothing;
  return html`<p class="onward">
    <button type="button" class="button" @click=${() => onGo(step)}>Next step: ${names[step]}</button>
  </p>`;
}
