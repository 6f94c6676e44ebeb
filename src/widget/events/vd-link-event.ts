/** Dispatched before a link out of the list is followed; cancel it to open the address yourself. */
export class VdLinkEvent extends Event {
  static readonly eventName = 'vd-link';

  constructor(
    /** Absolute address. */
    readonly url: string,
    /** What the link is: a vendor's `rel`, or `policy`, `contact`, `transfer` for the organization's own. */
    readonly rel: string,
    /** The vendor's id; empty for the organization's own links. */
    readonly vendor: string,
  ) {
    super(VdLinkEvent.eventName, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'vd-link': VdLinkEvent;
  }
}
