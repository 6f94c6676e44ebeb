import type { ReactiveController, ReactiveElement } from 'lit';
import type { Query } from '../../../core/query/query.js';
import { answerParts } from '../answers/answer-parts.js';

/** Questions whose position is remembered. */
const KEPT = 20;

/** Where a reader was in the answer to a question. */
interface Position<T> {
  readonly drawn: T;
  /** The first row in sight, and how far below the top of the window; undefined where the list's start was in sight. */
  readonly row: { readonly index: string; readonly top: number } | undefined;
}

/** Keeps a reader’s position in each list, so that undoing a filter or going back returns there. */
export class PositionKeeper<T> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #positions = new Map<string, Position<T>>();
  #key: string | undefined;
  #due: Position<T>['row'];
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
      this.#positions.delete(this.#key);
      this.#positions.set(this.#key, { drawn, row: this.#firstInSight() });
      if (this.#positions.size > KEPT) this.#positions.delete(this.#positions.keys().next().value as string);
    }
    this.#key = key;
    const known = this.#positions.get(key);
    this.#due = known?.row;
    return known?.drawn ?? first;
  }

  /** To be called after it is drawn. */
  restore(): void {
    const due = this.#due;
    this.#due = undefined;
    const row = due && this.#host.renderRoot.querySelector<HTMLElement>(`[data-index="${due.index}"]`);
    if (row) answerParts()?.scrollToRow(row, due.top);
  }

  readonly #onScroll = (): void => {
    this.#hasScrolled = true;
  };

  #firstInSight(): Position<T>['row'] {
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
