import type { DeskState, Step } from './desk-state.js';

/** What comes after a step as a rule; nothing where the step itself leads on. */
export function stepAfter({ step, list, sheet, published }: DeskState): Step | undefined {
  if (!list) return undefined;
  if (step === 'bring') return sheet ? 'match' : 'mend';
  if (step === 'mend') return 'look';
  if (step === 'look') return published ? 'compare' : 'publish';
  return step === 'compare' || step === 'translate' ? 'publish' : undefined;
}
