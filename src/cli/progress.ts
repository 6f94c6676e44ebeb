import type { Io } from './io.js';

/** Work that takes less than this is not spoken of, in ms. */
const SILENT = 1000;

/** Says on a terminal what a long work is doing, in one line that goes away. */
export class Progress {
  readonly #io: Io;
  readonly #start = performance.now();
  #isShown = false;

  constructor(io: Io) {
    this.#io = io;
  }

  step(text: string): void {
    if (!this.#io.isTerminal || performance.now() - this.#start < SILENT) return;
    this.#isShown = true;
    this.#io.say(`\r\x1b[K${text}…`);
  }

  end(): void {
    if (this.#isShown) this.#io.say('\r\x1b[K');
    this.#isShown = false;
  }
}
