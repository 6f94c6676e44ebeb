import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long typing rests before the address and the page are told, in ms. */
export const TYPING_RESTS = 300;
/** How long a change rests before it is announced, in ms: sooner, screen readers cut each other off. */
export const ANNOUNCE_AFTER = 500;

export interface SettleHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  /** What a reader did has settled. */
  settled(how: 'typed' | 'chosen'): void;
  /** It has rested long enough to be announced. */
  announce(): void;
}

/** Turns what a reader does into one settled change and one announcement. */
export class SettleController implements ReactiveController {
  readonly #host: SettleHost;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SettleHost) {
    this.#host = host;
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
    this.#typing = setTimeout(() => this.#host.settled('typed'), TYPING_RESTS);
    this.#announceSoon();
  }

  /** The reader chose: settled once shown, typing that still rested included. */
  chosen(): void {
    clearTimeout(this.#typing);
    void this.#host.updateComplete.then(() => this.#host.settled('chosen'));
    this.#announceSoon();
  }

  #announceSoon(): void {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => this.#host.announce(), ANNOUNCE_AFTER);
  }
}
