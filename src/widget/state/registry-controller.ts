import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchRegistry, parseInSlices, type FetchedRegistry } from '../load/fetch-registry.js';
import { afterPaint, inUrgentSlices } from '../../core/work/in-slices.js';
import { parseJson } from '../../core/reading/parse-registry.js';
import { RegistryError } from '../../core/reading/registry-error.js';
import { startNormalizing } from '../../core/model/normalize-registry.js';
import type { Registry } from '../../core/model/registry.js';
import type { Issue } from '../../core/schema/issue.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import type { LoadState, Source } from './load-state.js';
import { makePreview } from './preview.js';

export interface RegistryHost extends ReactiveControllerHost, HTMLElement {
  /** Where the registry is to come from now; undefined where there is none. */
  findSource(): Source | undefined;
  /** The order of names, where the start of the plain list is asked for and may be shown before all of it is read. */
  previewOrder(): ((a: string, b: string) => number) | undefined;
  /** The version this visitor saw last, where that is kept and was not this one's first look. */
  lastVersion(document: RegistryDocument): number | undefined;
  /** Work that should be done before a registry is shown. */
  prepare(registry: Registry): Promise<void>;
  registryLoaded(warnings: readonly Issue[]): void;
  registryFailed(error: RegistryError): void;
}

/** Finds, fetches and keeps the registry on show. Only the newest load may write. */
export class RegistryController implements ReactiveController {
  state: LoadState = { status: 'loading' };

  readonly #host: RegistryHost;
  #source: Source | undefined;
  #abort: AbortController | undefined;

  constructor(host: RegistryHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#whenParsed(() => this.refresh());
  }

  hostDisconnected(): void {
    // A move in the document disconnects and connects at once; only a real leave aborts.
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.#abort) return;
      this.#abort.abort();
      this.#abort = undefined;
      this.#source = undefined;
    });
  }

  /** Loads if the source is another than before. */
  refresh(): void {
    if (!this.#host.isConnected) return;
    const source = this.#host.findSource();
    if (!source && document.readyState === 'loading') return;
    if (source && sameSource(source, this.#source)) return;
    void this.#load(source, false);
  }

  /** Loads again, past the browser's cache; what is shown stays until the new registry is there. */
  reload(): Promise<void> {
    return this.#load(this.#host.findSource(), true);
  }

  async #load(source: Source | undefined, fresh: boolean): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#source = source;
    const kept = fresh ? this.state.registry : undefined;
    if (!kept) this.#set({ status: 'loading' });
    try {
      const fetched = await read(source, abort.signal, fresh);
      if (abort.signal.aborted) return;
      if (!kept) await this.#preview(fetched.value);
      const parsed = await fetched.parse();
      const found: Issue[] = [];
      const steps = startNormalizing(
        parsed.document,
        new Date(),
        found,
        this.#host.lastVersion(parsed.document),
      );
      await inUrgentSlices(steps.add);
      const registry = steps.result();
      await this.#host.prepare(registry);
      if (abort.signal.aborted) return;
      this.#set({ status: 'ready', registry });
      const inFile = found.map((issue) => ({ ...issue, pointer: parsed.toFile(issue.pointer) }));
      this.#host.registryLoaded([...parsed.warnings, ...inFile]);
    } catch (cause) {
      if (abort.signal.aborted) return;
      const error =
        cause instanceof RegistryError
          ? cause
          : new RegistryError('schema', `The registry cannot be shown: ${String(cause)}`, { cause });
      this.#set({ status: 'error', error, registry: kept });
      this.#host.registryFailed(error);
    } finally {
      if (this.#abort === abort) this.#abort = undefined;
    }
  }

  /** Shows the first screen of a long list while the rest is still to be read. */
  async #preview(value: unknown): Promise<void> {
    const order = this.#host.previewOrder();
    const preview = order && makePreview(value, new Date(), order);
    if (!preview) return;
    this.#set({ status: 'loading', preview });
    await afterPaint();
  }

  #set(state: LoadState): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  /** While a page is still parsed, children (an inline registry) may yet come. */
  #whenParsed(then: () => void): void {
    then();
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', then, { once: true });
  }
}

async function read(
  source: Source | undefined,
  signal: AbortSignal,
  fresh: boolean,
): Promise<FetchedRegistry> {
  switch (source?.kind) {
    case 'registry':
      return toFetched(source.value);
    case 'inline':
      return toFetched(parseJson(source.text));
    case 'src':
      return fetchRegistry(source.url, signal, { fresh });
    case undefined:
      throw new RegistryError(
        'no-source',
        'No registry: set "src", put a <script type="application/json"> inside, or set the "registry" property.',
      );
  }
}

const toFetched = (value: unknown): FetchedRegistry => ({ value, parse: () => parseInSlices(value) });

function sameSource(a: Source, b: Source | undefined): boolean {
  if (a.kind === 'registry') return b?.kind === 'registry' && a.value === b.value;
  if (a.kind === 'inline') return b?.kind === 'inline' && a.text === b.text;
  return b?.kind === 'src' && a.url === b.url;
}
