import type { ReactiveController, ReactiveElement } from 'lit';
import type { Query } from '../../../core/query/query.js';
import { scrollToRow } from './scroll-to-row.js';

/** Questions whose place in the list is remembered. */
const KEPT = 20;

/** Where a reader was in the answer to a question. */
interface Place<T> {
  readonly drawn: T;
  /** The first row in sight, and how far below the top of the window; undefined where the list's start was in sight. */
  readonly row: { readonly index: string; readonly top: number } | undefined;
}

/** Keeps a reader's place in each list, so that undoing a filter or going back returns there. */
export class PlaceKeeper<T> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #places = new Map<string, Place<T>>();
  #key: string | undefined;
  #wanted: Place<T>['row'];
  #hasScrolled = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('scroll', this.#onScroll, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    document.removeEventListener('scroll', this.#onScroll, { capture: true });
  }

  /**
   * To be called before a new answer is drawn.
   * @returns how much was drawn when this question was left; `first` for a new one; undefined for the one on show
   */
  change(query: Query, drawn: T, first: T): T | undefined {
    const key = JSON.stringify(query);
    if (key === this.#key) return undefined;
    if (this.#key !== undefined) {
      this.#places.delete(this.#key);
      this.#places.set(this.#key, { drawn, row: this.#firstInSight() });
      if (this.#places.size > KEPT) this.#places.delete(this.#places.keys().next().value as string);
    }
    this.#key = key;
    const known = this.#places.get(key);
    this.#wanted = known?.row;
    return known?.drawn ?? first;
  }

  /** To be called after it is drawn. */
  restore(): void {
    const wanted = this.#wanted;
    this.#wanted = undefined;
    const row = wanted && this.#host.renderRoot.querySelector<HTMLElement>(`[data-index="${wanted.index}"]`);
    if (row) scrollToRow(row, wanted.top);
  }

  readonly #onScroll = (): void => {
    this.#hasScrolled = true;
  };

  #firstInSight(): Place<T>['row'] {
    // Asked of a page that nobody scrolled, the browser would work out its layout for nothing.
    if (!this.#hasScrolled) return undefined;
    this.#hasScrolled = false;
    if (this.#host.getBoundingClientRect().top >= 0) return undefined;
    for (const row of this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-index]')) {
      const { top, bottom } = row.getBoundingClientRect();
      if (bottom > 0) return { index: row.dataset['index'] as string, top };
    }
    return undefined;
  }
}
