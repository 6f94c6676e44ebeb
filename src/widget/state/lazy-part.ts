import type { ReactiveControllerHost } from 'lit';

/** A part of the interface that is loaded once it is needed, and can be asked for again after a failure. */
export class LazyPart<T> {
  /** The part, once it is there. */
  value: T | undefined;
  /** It could not be loaded. */
  failed = false;

  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<T>;
  #loading: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
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
      this.value = await this.#load();
    } catch {
      // Said in the interface, with a way to try again.
      this.failed = true;
      this.#loading = undefined;
    }
    this.#host.requestUpdate();
  }
}
