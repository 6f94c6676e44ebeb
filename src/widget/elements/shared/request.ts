import { VdRequestEvent, type Request } from '../../events/vd-request-event.js';

/** Asks the root element, from a part. */
export function request(part: EventTarget, what: Request): void {
  part.dispatchEvent(new VdRequestEvent(what));
}
