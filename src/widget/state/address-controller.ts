import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isAnchor, readParams, writeParams, type AddressState } from '../../core/query/query-params.js';

/** Where the state is mirrored in the page's address. */
export type SyncUrl = 'none' | 'hash' | 'query';

export interface AddressHost extends ReactiveControllerHost, HTMLElement {
  readonly syncUrl: SyncUrl;
  readonly urlPrefix: string;
  /** The reader went back, forward or followed a link within the page. */
  addressChanged(state: AddressState): void;
}

/** Who writes the parameters of a prefix: one element of a page, the first. */
const owners = new Map<string, AddressHost>();

/** Mirrors the state of the element in the page's address. */
export class AddressController implements ReactiveController {
  readonly #host: AddressHost;
  #key: string | undefined;
  #warned = false;
  /** Our part of the address as last read or written. */
  #seen = '';

  constructor(host: AddressHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onNavigate);
    addEventListener('hashchange', this.#onNavigate);
    this.#claim();
  }

  hostUpdate(): void {
    this.#claim();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onNavigate);
    removeEventListener('hashchange', this.#onNavigate);
    this.#release();
  }

  /** What the address says; nothing where it is not ours to read. */
  read(): AddressState {
    this.#claim();
    if (this.#key === undefined) return {};
    const state = readParams(this.#raw(), this.#host.urlPrefix);
    this.#seen = JSON.stringify(state);
    return state;
  }

  /** Writes the state; no history entry where the address would stay as it is. */
  write(state: AddressState, how: 'push' | 'replace'): void {
    const href = this.href(state);
    if (href === undefined) return;
    try {
      if (href === location.href) {
        // Nothing to write; no entry for going nowhere.
      } else if (how === 'push') history.pushState(history.state, '', href);
      else history.replaceState(history.state, '', href);
    } catch {
      // A sandboxed frame, or too many writes in a short time: the list works without its address.
      return;
    }
    // Only now: after a refused write the address still says what was seen before.
    this.#seen = JSON.stringify(readParams(this.#rawOf(new URL(href)), this.#host.urlPrefix));
  }

  /** The page's address with a state; undefined where it is not ours to write. */
  href(state: AddressState): string | undefined {
    if (this.#key === undefined) return undefined;
    const url = new URL(location.href);
    const raw = this.#rawOf(url);
    const foreign = this.#host.syncUrl === 'hash' && isAnchor(raw) ? '' : raw;
    const written = writeParams(foreign, this.#host.urlPrefix, state);
    // Setting what is there already would drop a bare "?" or "#".
    if (written === raw) return url.href;
    if (this.#host.syncUrl === 'query') url.search = written;
    else if (written !== '' || foreign === raw) url.hash = written;
    return url.href;
  }

  #raw(): string {
    return this.#rawOf(new URL(location.href));
  }

  #rawOf(url: URL): string {
    return (this.#host.syncUrl === 'query' ? url.search : url.hash).slice(1);
  }

  #claim(): void {
    const { syncUrl, urlPrefix } = this.#host;
    const key =
      (syncUrl === 'hash' || syncUrl === 'query') && isAddressable() ? `${syncUrl} ${urlPrefix}` : undefined;
    if (key === this.#key) return;
    this.#release();
    if (key === undefined || !this.#host.isConnected) return;
    if (owners.has(key)) {
      if (!this.#warned) {
        console.warn(
          `Two <vendor-disclosure> share the prefix "${urlPrefix}"; give the second a url-prefix of its own.`,
        );
      }
      this.#warned = true;
      return;
    }
    owners.set(key, this.#host);
    this.#key = key;
  }

  #release(): void {
    if (this.#key !== undefined) owners.delete(this.#key);
    this.#key = undefined;
  }

  readonly #onNavigate = (): void => {
    if (this.#key === undefined) return;
    const seen = this.#seen;
    const state = this.read();
    if (this.#seen !== seen) this.#host.addressChanged(state);
  };
}

/** An `about:` or `data:` page has no address of its own. */
function isAddressable(): boolean {
  return /^(https?|file|[a-z][a-z0-9+.-]*):\/\//.test(location.href);
}
