import type { ReactiveController } from 'lit';
import type { Entry } from '../../../core/model/registry.js';
import { ALL, type ListName, type ResultRow } from '../../../core/query/query.js';
import { scrollToRow } from '../shared/scroll-to-row.js';
import { request } from '../shared/request.js';
import type { DrawnRows } from './drawn-rows.js';

/** Up to so many come by themselves as a reader scrolls. */
const ROWS_BY_THEMSELVES = 200;

/** Questions whose position is remembered. */
const KEPT = 20;

/** Where a reader was in the answer to a question. */
interface Position {
  readonly drawn: DrawnRows['drawn'];
  /** The first row in sight, and how far below the top of the window; undefined where the list's start was in sight. */
  readonly row: { readonly index: string; readonly top: number } | undefined;
}

/**
 * What a reader does with rows: gets more of them, and gets back to where they were, so that undoing a filter or going back
 * returns there.
 */
export class RowsKeeper implements ReactiveController {
  /** The focus is on its way from a button that may go to a row. */
  isFocusMoving = false;
  readonly #rows: DrawnRows;
  /** So many rows more at a time. */
  readonly #step: number;
  readonly #positions = new Map<string, Position>();
  #due: Position['row'];
  /** Somebody may have before this was loaded. */
  #hasScrolled = true;
  /** What a search of the browser found under another tab, until it is shown. */
  #found: Entry | undefined;
  readonly #nearEnd = new IntersectionObserver((seen) => this.#onNearEnd(seen), { rootMargin: '800px 0px' });

  constructor(rows: DrawnRows, step: number) {
    this.#rows = rows;
    this.#step = step;
    rows.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('scroll', this.#onScroll, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    document.removeEventListener('scroll', this.#onScroll, { capture: true });
  }

  /**
   * To be called before the answer to another question is drawn.
   * @param left what tells the question before from others
   * @returns how much was drawn when the new one was left; undefined for one that is new
   */
  change(left: string, asked: string): DrawnRows['drawn'] | undefined {
    this.#positions.delete(left);
    this.#positions.set(left, { drawn: this.#rows.drawn, row: this.#firstInSight() });
    if (this.#positions.size > KEPT) this.#positions.delete(this.#positions.keys().next().value as string);
    const known = this.#positions.get(asked);
    this.#due = known?.row;
    return known?.drawn;
  }

  /** To be called after all that is due is drawn. */
  settle(): void {
    const rows = this.#rows;
    // What is drawn for paper adds nothing to settle, and there may be much of it.
    if (rows.keeps) return;
    const due = this.#due;
    this.#due = undefined;
    const row = due && rows.renderRoot.querySelector<HTMLElement>(`[data-index="${due.index}"]`);
    if (row) scrollToRow(row, due.top);
    if (this.#found && rows.answered.results.query.category === ALL) {
      const found = rows.findRow(this.#found);
      if (found) scrollToRow(found);
      this.#found = undefined;
    }
    this.#nearEnd.disconnect();
    for (const more of rows.renderRoot.querySelectorAll('.more[data-list]')) this.#nearEnd.observe(more);
  }

  /** Find-in-page has found an entry under another tab. */
  onFound(entry: Entry): void {
    this.#found = entry;
    request(this.#rows, { kind: 'category', id: ALL });
  }

  /** Shows rows above the first. The button may be gone: the row that stood below it keeps the reader's place. */
  showEarlier(): void {
    const rows = this.#rows;
    const [row] = rows.answered.results.matched.slice(rows.from - 1, rows.from);
    rows.from = Math.max(0, rows.from - this.#step);
    void this.#moveFocus(row);
  }

  /** Shows more rows of a list. The first new one gets the focus: it stands where the button was. */
  showMore(name: ListName, end: number): void {
    const [row] = this.#rows.answered.results[name].slice(end, end + 1);
    this.#draw(name, end + this.#step);
    void this.#moveFocus(row);
  }

  #draw(name: ListName, count: number): void {
    const { drawn } = this.#rows;
    if (count > drawn[name]) this.#rows.drawn = { ...drawn, [name]: count };
  }

  async #moveFocus(row: ResultRow | undefined): Promise<void> {
    this.isFocusMoving = true;
    await this.#rows.updateComplete;
    this.isFocusMoving = false;
    if (!row) return;
    const vendor = this.#rows.findRow(row.entry)?.querySelector<HTMLElement>('[part=vendor]');
    vendor?.focus({ preventScroll: true });
  }

  /** More rows come by themselves up to a point: beyond it, what stands below the list must be reached too. */
  #onNearEnd(seen: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of seen) {
      const name = (target as HTMLElement).dataset['list'] as ListName;
      const drawn = this.#rows.drawn[name];
      if (isIntersecting && drawn < ROWS_BY_THEMSELVES) this.#draw(name, drawn + this.#step);
    }
  }

  readonly #onScroll = (): void => {
    this.#hasScrolled = true;
  };

  #firstInSight(): Position['row'] {
    // Asked of a page that nobody scrolled, the browser would work out its layout for nothing.
    if (!this.#hasScrolled) return undefined;
    this.#hasScrolled = false;
    if (this.#rows.getBoundingClientRect().top >= 0) return undefined;
    for (const row of this.#rows.renderRoot.querySelectorAll<HTMLElement>('[data-index]')) {
      const { top, bottom } = row.getBoundingClientRect();
      if (bottom > 0) return { index: row.dataset['index'] as string, top };
    }
    return undefined;
  }
}
