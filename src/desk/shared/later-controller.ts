import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { longWork } from './long-work.js';

/** So long nobody may have typed before what follows is worked out again, in ms. */
const PAUSE = 400;

/** Keeps what follows from something up to date, without keeping anybody from typing. */
export class LaterController<Of extends readonly unknown[], T> implements ReactiveController {
  /** Of what it was last worked out from, which may have changed since; undefined before that. */
  result: T | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #work: (...of: Of) => Iterator<void, T>;
  #of: Of | undefined;
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, work: (...of: Of) => Iterator<void, T>) {
    this.#host = host;
    this.#work = work;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Says what it is to be worked out from now. @param of undefined: from nothing */
  look(of: Of | undefined): void {
    if (of === this.#of || of?.every((one, at) => one === this.#of?.[at])) return;
    this.#stop();
    this.#of = of;
    if (of) this.#timer = setTimeout(() => void this.#run(of), this.result === undefined ? 0 : PAUSE);
    else this.result = undefined;
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
  }

  async #run(of: Of): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    try {
      this.result = await longWork(this.#work(...of), signal);
      this.#host.requestUpdate();
    } catch (cause) {
      if (!signal.aborted) throw cause;
    }
  }
}
