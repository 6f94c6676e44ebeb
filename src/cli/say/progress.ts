import type { Io } from '../io.js';
import { printable } from './printable.js';
import { apartLines } from './apart-lines.js';
import { safeLines } from './safe-lines.js';

/** Work that takes less than this is not spoken of, in ms. */
const SILENT = 1000;
const CLEAR = '\r\x1b[K';

/** Says on a terminal what a long work is doing, in one line that goes away before anything else is said. */
export class Progress {
  /**
   * The world for the command whose progress this is; what it says to people is safe to be read on a terminal or in a log, and so is JSON,
   * which says the same where characters are written as `\uXXXX`.
   */
  readonly io: Io;
  readonly #io: Io;
  readonly #start: number;
  #isShown = false;

  constructor(io: Io) {
    this.#io = io;
    this.#start = io.now();
    this.io = {
      ...io,
      out: (text) => {
        this.end();
        io.out(apartLines(text));
      },
      say: (text) => {
        this.end();
        io.say(apartLines(text));
      },
      write: (path, text) => {
        if (path !== '-') return io.write(path, text);
        this.end();
        return io.write(path, typeof text === 'string' && /^\s*\{/.test(text) ? safeLines(text) : text);
      },
    };
  }

  /** @param text what is done next, in a few words */
  step(text: string): void {
    if (!this.#io.isTerminal || this.#io.now() - this.#start < SILENT) return;
    this.#isShown = true;
    this.#io.say(`${CLEAR}${printable(text)}…`);
  }

  end(): void {
    if (this.#isShown) this.#io.say(CLEAR);
    this.#isShown = false;
  }
}
