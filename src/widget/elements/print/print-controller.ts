import type { ReactiveController, ReactiveElement } from 'lit';
import type { VdResults } from '../results/vd-results.js';
import { drawFitting, drawRows } from './draw-rows.js';

/** So many rows of each list are printed at most. docs/readers.md tells it. */
const MOST_PRINTED = 5000;

const controllers = new WeakMap<Element, PrintController>();

/**
 * Knows whether the page is being printed, and draws more rows for it. Engines differ in which of the two signs they give in time.
 * Once one comes no browser waits for anything: as many rows as can be drawn without keeping it are drawn then. All of them are where
 * a reader asks us to print.
 */
export class PrintController implements ReactiveController {
  printing = false;

  readonly #host: ReactiveElement;
  readonly #drawAtOnce: () => void;
  readonly #media = matchMedia('print');
  /** What was drawn before. */
  #before: Pick<VdResults, 'drawn' | 'from'> | undefined;
  /** So many rows of each list are drawn for paper, */
  #count = 0;
  /** and so many at a time. */
  #piece = 0;

  /** @param drawAtOnce where a script asks for the print, nothing that waits comes to its turn before it */
  constructor(host: ReactiveElement, drawAtOnce: () => void) {
    this.#host = host;
    this.#drawAtOnce = drawAtOnce;
    controllers.set(host, this);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
    this.#media.addEventListener('change', this.#onPrint);
    if (!this.#media.matches) this.#set(false);
    // Once the list knows of this.
    else setTimeout(() => this.#set(true));
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    this.#media.removeEventListener('change', this.#onPrint);
  }

  /** Prints once all rows are drawn, in pieces. */
  async print(): Promise<void> {
    this.#set(true);
    while (this.#rows?.renderRoot.querySelector('[data-list]') && this.#count < MOST_PRINTED)
      await this.#drawLater(Math.min(this.#count + this.#piece, MOST_PRINTED));
    let isPrinted = false;
    addEventListener('beforeprint', () => (isPrinted = true), { once: true });
    print();
    // A frame may not be allowed to.
    if (!isPrinted) void this.#end();
  }

  /** Takes away what was drawn, in pieces as well. */
  async #end(): Promise<void> {
    while (this.printing && this.#count > this.#piece) await this.#drawLater(this.#count - this.#piece);
    this.#set(false);
  }

  async #drawLater(count: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.#count = count;
    if (this.#rows) drawRows(this.#rows, count);
  }

  get #rows(): VdResults | null {
    return this.#host.renderRoot.querySelector('vd-results');
  }

  readonly #onPrint = ({ type }: Event): void => {
    if (type === 'beforeprint' || (type === 'change' && this.#media.matches)) this.#set(true);
    else void this.#end();
  };

  #set(printing: boolean): void {
    if (printing === this.printing) return;
    const before = this.#before;
    let rows = this.#rows;
    this.printing = printing;
    this.#before = rows && printing ? { drawn: rows.drawn, from: rows.from } : undefined;
    if (rows && before) Object.assign(rows, before);
    this.#drawAtOnce();
    rows = this.#rows;
    if (rows && printing) this.#count = this.#piece = drawFitting(rows);
  }
}

/** Prints the list in which a part stands; a part that stands in another one has all that is printed. */
export function printFrom(part: Element): void {
  const controller = controllers.get((part.getRootNode() as ShadowRoot).host);
  if (controller) void controller.print();
  else print();
}
