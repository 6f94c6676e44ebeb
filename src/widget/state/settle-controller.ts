import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long typing rests before the address and the page are told, in ms. */
export const TYPING_RESTS = 300;
/** How long a change rests before it is announced, in ms: sooner, screen readers cut each other off. */
export const ANNOUNCE_AFTER = 500;

/** Turns what a reader does into one settled change and one announcement. */
export class SettleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #onSettled: (how: 'typed' | 'chosen') => void;
  readonly #onRested: () => void;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param onSettled what a reader did has settled
   * @param onRested it has rested long enough to be announced
   */
  constructor(
    host: ReactiveControllerHost & Element,
    onSettled: (how: 'typed' | 'chosen') => void,
    onRested: () => void,
  ) {
    this.#host = host;
    this.#onSettled = onSettled;
    this.#onRested = onRested;
    host.addController(this);
  }

  hostDisconnected(): void {
    // A move in the document disconnects and connects at once; only a real leave ends what rests.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      clearTimeout(this.#typing);
      clearTimeout(this.#announcing);
    });
  }

  /** The reader typed: settled once typing rests. */
  typed(): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#onSettled('typed'), TYPING_RESTS);
    this.#announceSoon();
  }

  /** The reader chose: settled once shown, typing that still rested included. */
  chosen(): void {
    clearTimeout(this.#typing);
    void this.#host.updateComplete.then(() => this.#onSettled('chosen'));
    this.#announceSoon();
  }

  #announceSoon(): void {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(this.#onRested, ANNOUNCE_AFTER);
  }
}
