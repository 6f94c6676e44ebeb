import type { ReactiveController, ReactiveElement } from 'lit';
import type { VdResults } from '../results/vd-results.js';
import { MOST_PRINTED } from '../shared/most-printed.js';
import { finishSoon } from '../../../core/work/do-steps.js';
import { asSteps } from '../../../core/work/in-steps.js';
import { drawFitting, drawRows, mostDrawn } from './draw-rows.js';

/** So many are drawn, or taken away, between two looks at the clock. */
const STEP = 20;

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
  /** How many rows of each list are drawn in pieces for paper, and of what. */
  #stand:
    | { readonly rows: VdResults; readonly answered: VdResults['answered']; readonly count: number }
    | undefined;

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
    this.#set(true, (rows) => this.#draw(rows, mostDrawn(rows)));
    await finishSoon(asSteps(this.#drawAll()));
    this.#tellMore();
    let isPrinted = false;
    addEventListener('beforeprint', () => (isPrinted = true), { once: true });
    print();
    // A frame may not be allowed to.
    if (!isPrinted) void this.#end();
  }

  *#drawAll(): Generator<void, void> {
    for (;;) {
      const rows = this.#rows;
      if (!this.printing || !rows) return;
      const { count = mostDrawn(rows) } = this.#stand ?? {};
      const { matched, unstated, excluded } = rows.answered.results;
      if (count >= Math.min(MOST_PRINTED, Math.max(matched.length, unstated.length, excluded.length))) return;
      this.#draw(rows, Math.min(count + STEP, MOST_PRINTED));
      yield;
    }
  }

  /** Takes away what was drawn, in pieces as well. */
  async #end(): Promise<void> {
    if (this.#stand) await finishSoon(asSteps(this.#takeAway()));
    this.#set(false);
  }

  *#takeAway(): Generator<void, void> {
    const least = Math.max(0, ...Object.values(this.#before?.drawn ?? {}));
    while (this.printing && this.#rows && this.#stand && this.#stand.count > least + STEP) {
      this.#draw(this.#rows, this.#stand.count - STEP);
      yield;
    }
  }

  /** Draws so many rows of each list; those that are drawn already are left. */
  #draw(rows: VdResults, count: number): void {
    const { answered } = rows;
    const { rows: before, answered: asked } = this.#stand ?? {};
    drawRows(rows, count, before === rows && asked === answered);
    this.#stand = { rows, answered, count };
  }

  /** Says on paper how to print more, where more can be. */
  #tellMore(): void {
    const words = this.#host.renderRoot.querySelector<HTMLElement>('.print-more');
    const isCut = this.printing && this.#rows?.renderRoot.querySelector('[data-list]');
    const isTold = isCut && (this.#stand?.count ?? 0) < MOST_PRINTED;
    // Nothing else finds what is not said.
    if (words) words.textContent = isTold ? (words.dataset['words'] ?? '') : '';
  }

  get #rows(): VdResults | null {
    return this.#host.renderRoot.querySelector('vd-results');
  }

  readonly #onPrint = ({ type }: Event): void => {
    if (type === 'beforeprint' || (type === 'change' && this.#media.matches)) this.#set(true);
    else void this.#end();
  };

  #set(printing: boolean, draw: (rows: VdResults) => void = drawFitting): void {
    if (printing === this.printing) return;
    const before = this.#before;
    let rows = this.#rows;
    this.printing = printing;
    this.#stand = undefined;
    this.#before = rows && printing ? { drawn: rows.drawn, from: rows.from } : undefined;
    if (rows && before) Object.assign(rows, before);
    this.#drawAtOnce();
    rows = this.#rows;
    if (rows && printing) draw(rows);
    this.#tellMore();
  }
}

/** Prints the list in which a part stands; a part that stands in another one has all that is printed. */
export function printFrom(part: Element): void {
  const controller = controllers.get((part.getRootNode() as ShadowRoot).host);
  if (controller) void controller.print();
  else print();
}
