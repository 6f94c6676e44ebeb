import type { ReactiveControllerHost } from 'lit';
import { loadPart } from '../../core/work/load-part.js';

/** A part of the interface that is loaded once it is needed, and can be asked for again after a failure. */
export class LazyPart<T> {
  /** The part, once it is there. */
  value: T | undefined;
  /** It could not be loaded. */
  failed = false;

  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<T>;
  readonly #onLoad: (part: T) => void | Promise<void>;
  #loading: Promise<void> | undefined;

  /** @param onLoad called once, before anybody sees it */
  constructor(
    host: ReactiveControllerHost,
    load: () => Promise<T>,
    onLoad: (part: T) => void | Promise<void>,
  ) {
    this.#host = host;
    this.#load = load;
    this.#onLoad = onLoad;
  }

  /** Loads the part unless it is there or on its way; never rejects. */
  readonly load = (): Promise<void> => {
    this.#loading ??= this.#read();
    return this.#loading;
  };

  /** Loads the part where that has not failed: then it is for the reader to ask again. */
  want(): void {
    if (!this.failed) void this.load();
  }

  async #read(): Promise<void> {
    this.failed = false;
    try {
      const part = await loadPart(this.#load);
      await this.#onLoad(part);
      this.value = part;
    } catch {
      // Said in the interface, with a way to try again.
      this.failed = true;
      this.#loading = undefined;
    }
    this.#host.requestUpdate();
  }
}
