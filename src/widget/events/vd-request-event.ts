import type { FacetName, Filters, View } from '../../core/query/query.js';

/** What changes the question. */
export type Asking =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'category'; readonly id: string }
  | {
      readonly kind: 'filter';
      readonly facet: FacetName;
      readonly values: readonly string[];
      readonly selected: boolean;
    }
  /** Ask by filters instead of words; `category` and `view` where they are to change too. */
  | {
      readonly kind: 'ask';
      readonly filters: Filters;
      readonly category?: string;
      readonly view?: View;
    }
  | { readonly kind: 'view'; readonly view: View }
  /** What changed since a version or a UTC day; empty: since the beginning. */
  | { readonly kind: 'since'; readonly since: string }
  /** Show an entry, `VENDOR/DISCLOSURE`, whatever hides it. */
  | { readonly kind: 'entry'; readonly entry: string }
  | { readonly kind: 'clear-filters' }
  | { readonly kind: 'clear-all' };

/** What a part asks of the root element, which alone holds state. */
export type Request =
  | Asking
  /** The search is about to be needed, or is wanted again after a failure. */
  | { readonly kind: 'load-search' }
  /** Words for a screen reader. */
  | { readonly kind: 'say'; readonly words: string }
  /** Something to be done by what is loaded after the first rows; at once where it is there. */
  | { readonly kind: 'act'; readonly act: () => void }
  /** Leads to what was found. */
  | { readonly kind: 'results' }
  | { readonly kind: 'permalink'; readonly entry: string; readonly href: string }
  | {
      readonly kind: 'link';
      readonly url: string;
      readonly rel: string;
      readonly vendor: string;
      readonly event: Event;
    };

/** What is done only once there is somebody who serves a reader. */
export type Serving = Exclude<Request, { readonly kind: 'link' }>;

/** A part's request. It bubbles but stops at our shadow root. */
export class VdRequestEvent extends Event {
  static readonly eventName = 'vd-request';

  constructor(readonly request: Request) {
    super(VdRequestEvent.eventName, { bubbles: true, composed: false });
  }
}

declare global {
  interface HTMLElementEventMap {
    'vd-request': VdRequestEvent;
  }
}
