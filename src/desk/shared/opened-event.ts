declare global {
  interface HTMLElementEventMap {
    opened: OpenedEvent;
  }
}

/** A keeper wants to see a record. */
export class OpenedEvent extends Event {
  /** @param at the place of the vendor in the list; -1 is the list itself */
  constructor(readonly at: number) {
    super('opened');
  }
}
