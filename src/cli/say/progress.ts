import type { Content } from '../../keeper/publish/publication.js';
import { InputError } from '../errors.js';
import type { Io } from '../io.js';
import { printable } from './printable.js';
import { apartLines } from './apart-lines.js';
import { hasCommands, safeLines } from './safe-lines.js';

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
        const isJson = typeof text === 'string' && /^\s*\{/.test(text);
        if (!isJson && io.isLog) refuseCommands(text);
        return io.write(path, isJson ? safeLines(text) : text);
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

/** What others than people read has to stay as it is: in a log it would act, and is not written there at all. @throws InputError */
function refuseCommands(content: Content): void {
  if (typeof content === 'string' && hasCommands(content))
    throw new InputError(
      'What is to be written has a line that this workflow would take for a command to itself. Write it to a file, with -o FILE.',
    );
}
