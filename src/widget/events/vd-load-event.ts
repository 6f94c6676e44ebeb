import type { Issue } from '../../core/schema/issue.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';

/** Dispatched after a registry is shown. */
export class VdLoadEvent extends Event {
  static readonly eventName = 'vd-load';

  constructor(
    /** The registry as it was read: what could not be read left out, unknown fields kept. */
    readonly registry: RegistryDocument,
    /** What was wrong with it, each with a JSON pointer. */
    readonly warnings: readonly Issue[],
  ) {
    super(VdLoadEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'vd-load': VdLoadEvent;
  }
}
