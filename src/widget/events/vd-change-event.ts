import type { Filters } from '../../core/query/query.js';

/** What a reader sees after an action. */
export interface VdChange {
  /** A category's id, or `all`. */
  readonly category: string;
  readonly query: string;
  readonly filters: Filters;
  readonly view: string;
  /** Entries that match (named or through). */
  readonly matched: number;
  /** Entries that do not say. */
  readonly unstated: number;
  /** Entries of the tab without search and filters. */
  readonly total: number;
}

/** Dispatched once what a reader did has settled; never for changes made in code. */
export class VdChangeEvent extends Event implements VdChange {
  static readonly eventName = 'vd-change';
  readonly category: string;
  readonly query: string;
  readonly filters: Filters;
  readonly view: string;
  readonly matched: number;
  readonly unstated: number;
  readonly total: number;

  constructor(change: VdChange) {
    super(VdChangeEvent.eventName, { bubbles: true, composed: true });
    this.category = change.category;
    this.query = change.query;
    this.filters = change.filters;
    this.view = change.view;
    this.matched = change.matched;
    this.unstated = change.unstated;
    this.total = change.total;
  }
}

declare global {
  interface HTMLElementEventMap {
    'vd-change': VdChangeEvent;
  }
}
