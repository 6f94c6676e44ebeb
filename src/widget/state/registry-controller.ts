import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Registry } from '../../core/model/registry.js';
import { RegistryError } from '../../core/reading/registry-error.js';
import type { LoadOptions } from '../load/load-registry.js';
import type { Preview } from '../load/make-preview.js';
import { isSameSource, type Source } from '../load/source.js';
import { afterPaint } from './after-paint.js';
import type { LoadedRegistry, LoadState } from './load-state.js';

/** How one load is done, besides from where. */
export type LoadRun = Pick<LoadOptions, 'signal' | 'fresh' | 'onPreview'>;

/** What is loaded and who is told: functions, as those of Lit's `Task`. */
export interface LoadTask {
  /** Where the registry is to come from now; undefined where there is nothing (yet). */
  readonly source: () => Source | undefined;
  /** Where there is no source: code has said that one is coming. */
  readonly isComing: () => boolean;
  readonly load: (source: Source | undefined, run: LoadRun) => Promise<LoadedRegistry>;
  readonly onLoad: (read: LoadedRegistry) => void;
  readonly onError: (error: RegistryError) => void;
}

/** Loads the registry on show whenever its source is another. Only the newest load may write. */
export class RegistryController implements ReactiveController {
  state: LoadState = { status: 'loading' };

  readonly #host: ReactiveControllerHost;
  readonly #task: LoadTask;
  #isConnected = false;
  #source: Source | undefined;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, task: LoadTask) {
    this.#host = host;
    this.#task = task;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.refresh();
    // While a page is still parsed, children (an inline registry) may yet come.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.refresh(), { once: true });
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    // A move in the document disconnects and connects at once; only a real leave aborts.
    queueMicrotask(() => {
      if (this.#isConnected || !this.#abort) return;
      this.#abort.abort();
      this.#abort = undefined;
      this.#source = undefined;
    });
  }

  /** Loads if the source is another than before. */
  refresh(): void {
    if (!this.#isConnected) return;
    const source = this.#task.source();
    if (!source && document.readyState === 'loading') return;
    if (!source && this.#task.isComing()) {
      this.#wait();
      return;
    }
    if (source && isSameSource(source, this.#source)) return;
    void this.#load(source, false);
  }

  /** Loads again; what is shown stays until the new registry is there. @param fresh past the browser's cache */
  reload(fresh = true): Promise<void> {
    const source = this.#task.source();
    if (source || !this.#task.isComing()) return this.#load(source, fresh, this.state.registry);
    this.#wait();
    return Promise.resolve();
  }

  #wait(): void {
    this.#abort?.abort();
    this.#source = undefined;
    this.#set({ status: 'loading' });
  }

  async #load(source: Source | undefined, fresh: boolean, kept?: Registry): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    const { signal } = abort;
    this.#abort = abort;
    this.#source = source;
    if (!kept) this.#set({ status: 'loading' });
    const onPreview = async (preview: Preview): Promise<void> => {
      this.#set({ status: 'loading', preview });
      await afterPaint();
    };
    try {
      const read = await this.#task.load(source, { signal, fresh, onPreview: kept ? undefined : onPreview });
      if (signal.aborted) return;
      const { error } = read;
      this.#set({ status: error ? 'error' : 'ready', ...read } as LoadState);
      this.#task.onLoad(read);
      if (error) this.#task.onError(error);
      else this.#abort = undefined;
    } catch (cause) {
      if (signal.aborted) return;
      const error =
        cause instanceof RegistryError
          ? cause
          : new RegistryError('schema', 'The registry cannot be shown.', { cause });
      this.#set({ status: 'error', error, registry: kept });
      this.#task.onError(error);
    }
  }

  #set(state: LoadState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
