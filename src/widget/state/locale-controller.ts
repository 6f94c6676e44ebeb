import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AllMessages } from '../../i18n/all-messages.js';

/** How long a list waits for its language, in ms. Then it is shown in English, and in its language once that is there. */
const PATIENCE = 2000;

export interface LocaleTask {
  /** The reader's language, BCP 47. */
  readonly language: () => string;
  /** The texts in a language that is not English; undefined where there are none. */
  readonly load: (language: string) => Promise<AllMessages | undefined>;
}

/** The texts of the reader's language where that is not English, from when they are there. */
export class LocaleController implements ReactiveController {
  messages: AllMessages | undefined;
  /** A list may be shown: the first language is there, cannot be loaded, or takes too long. */
  isSettled = false;
  /** Resolves then; never rejects. */
  readonly settled: Promise<void>;

  readonly #task: LocaleTask;
  #settle!: () => void;
  #asked: string | undefined;

  constructor(host: ReactiveControllerHost, task: LocaleTask) {
    this.#task = task;
    this.settled = new Promise((resolve) => {
      this.#settle = () => {
        this.isSettled = true;
        host.requestUpdate();
        resolve();
      };
    });
    host.addController(this);
  }

  /** Asks again, with the next update, for a language that could not be loaded. */
  again(): void {
    if (!this.messages) this.#asked = undefined;
  }

  hostConnected(): void {
    void this.#follow();
  }

  hostUpdate(): void {
    void this.#follow();
  }

  async #follow(): Promise<void> {
    const language = this.#task.language();
    if (language === this.#asked) return;
    this.#asked = language;
    let messages: AllMessages | undefined;
    if (!/^en\b/i.test(language)) {
      if (!this.isSettled) setTimeout(this.#settle, PATIENCE);
      // Where it cannot be loaded it is English: a list in another language is better than none.
      messages = await this.#task.load(language).catch(() => undefined);
      if (language !== this.#asked) return;
    }
    this.messages = messages;
    this.#settle();
  }
}
