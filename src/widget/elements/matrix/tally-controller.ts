import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AnswerTable } from '../../../core/query/filter/answer-table.js';
import type { Filters } from '../../../core/query/query.js';
import { startTallying, type Tally } from '../../../core/query/matrix/tally.js';
import { doWhenIdle } from '../../../core/work/do-when-idle.js';
import type { Steps } from '../../../core/work/in-steps.js';

/** So many questions are counted in one walk over the entries, and shown together. */
const AT_A_TIME = 12;

interface Waiting {
  readonly question: Filters;
  readonly entries: readonly number[] | undefined;
}

interface Batch {
  readonly keys: readonly string[];
  readonly steps: Steps<readonly Tally[]>;
}

/** Counts the answers to questions in short steps and keeps them. */
export class TallyController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #table: AnswerTable | undefined;
  #tallies = new Map<string, Tally>();
  #waiting = new Map<string, Waiting>();
  #batch: Batch | undefined;
  #isWorking = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#waiting.clear();
    this.#batch = undefined;
  }

  /**
   * The answers to a question; undefined until they are counted, and the host updates again then.
   * @param entries indexes of the entries to ask; undefined: all
   */
  read(table: AnswerTable, question: Filters, entries?: readonly number[]): Tally | undefined {
    if (table !== this.#table) {
      this.#table = table;
      this.#tallies = new Map();
      this.#waiting = new Map();
      this.#batch = undefined;
    }
    const key = JSON.stringify(question);
    const known = this.#tallies.get(key);
    if (!known && !this.#waiting.has(key)) {
      this.#waiting.set(key, { question, entries });
      void this.#work();
    }
    return known;
  }

  async #work(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    // Not before all that is wanted is known.
    await Promise.resolve();
    await doWhenIdle((isTimeUp = () => false) => {
      while (this.#waiting.size > 0) {
        if (!this.#add(isTimeUp)) return false;
        if (isTimeUp()) break;
      }
      this.#host.requestUpdate();
      return this.#waiting.size === 0;
    });
    this.#isWorking = false;
  }

  /** Goes on with a batch; false where time is up before it is done. */
  #add(isTimeUp: () => boolean): boolean {
    const batch = (this.#batch ??= this.#nextBatch());
    if (!batch.steps.add(isTimeUp)) return false;
    batch.steps.result().forEach((tally, at) => {
      const key = batch.keys[at] as string;
      this.#tallies.set(key, tally);
      this.#waiting.delete(key);
    });
    this.#batch = undefined;
    return true;
  }

  /** The first that wait for the same entries. */
  #nextBatch(): Batch {
    const [[, { entries }]] = this.#waiting as unknown as [[string, Waiting]];
    const batch = [...this.#waiting].filter(([, one]) => one.entries === entries).slice(0, AT_A_TIME);
    const questions = batch.map(([, { question }]) => question);
    return {
      keys: batch.map(([key]) => key),
      steps: startTallying(this.#table as AnswerTable, questions, entries),
    };
  }
}
