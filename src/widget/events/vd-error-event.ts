import type { RegistryErrorCode } from '../../core/reading/registry-error.js';

/** Dispatched when a registry cannot be shown. */
export class VdErrorEvent extends Event {
  static readonly eventName = 'vd-error';

  constructor(
    readonly code: RegistryErrorCode,
    /** In English, for developers. */
    readonly message: string,
    readonly cause?: unknown,
  ) {
    super(VdErrorEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'vd-error': VdErrorEvent;
  }
}
