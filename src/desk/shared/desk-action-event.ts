import type { DeskAction } from '../state/desk-action.js';

declare global {
  interface HTMLElementEventMap {
    'vd-desk-action': DeskActionEvent;
  }
}

/** A part of the desk asks its root for something. Stops there. */
export class DeskActionEvent extends Event {
  constructor(readonly action: DeskAction) {
    super('vd-desk-action', { bubbles: true, composed: true });
  }
}
