import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isAnchor, readParams, writeParams, type AddressState } from '../../core/query/query-params.js';

/** Where the state is mirrored in the page's address. */
export type SyncUrl = 'none' | 'hash' | 'query';

/** Which part of the address is an element's own. */
export interface AddressSettings {
  readonly syncUrl: SyncUrl;
  readonly urlPrefix: string;
}

/** Who writes the parameters of a prefix: one element of a page, the first. */
const owners = new Map<string, AddressController>();

/** Those who would own a prefix once its owner leaves: one page fades in while another fades out. */
const waiting = new Set<AddressController>();

/** Mirrors the state of the element in the page's address. */
export class AddressController implements ReactiveController {
  readonly #settings: () => AddressSettings;
  readonly #onNavigate: (state: AddressState) => void;
  #isConnected = false;
  #key: string | undefined;
  #warned = false;
  /** Our part of the address as last read or written. */
  #seen = '';

  /** @param onNavigate the reader went back, forward or followed a link within the page */
  constructor(
    host: ReactiveControllerHost,
    settings: () => AddressSettings,
    onNavigate: (state: AddressState) => void,
  ) {
    // A page's code may set anything.
    this.#settings = () => {
      const { syncUrl, urlPrefix } = settings();
      return { syncUrl, urlPrefix: typeof urlPrefix === 'string' ? urlPrefix : 'vd' };
    };
    this.#onNavigate = onNavigate;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    addEventListener('popstate', this.#onMove);
    addEventListener('hashchange', this.#onMove);
    this.#claim();
  }

  hostUpdate(): void {
    this.#claim();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    waiting.delete(this);
    removeEventListener('popstate', this.#onMove);
    removeEventListener('hashchange', this.#onMove);
    this.#release();
  }

  /** What the address says; nothing where it is not ours to read. */
  read(): AddressState {
    this.#claim();
    if (this.#key === undefined) return {};
    const state = this.#stateOf(location.href);
    this.#seen = JSON.stringify(state);
    return state;
  }

  /** Writes the state; no history entry where the address would stay as it is. */
  write(state: AddressState, how: 'push' | 'replace'): void {
    if (this.#key === undefined) return;
    const href = this.#hrefFrom(location.href, state);
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
    this.#seen = JSON.stringify(this.#stateOf(href));
  }

  /** The page's address with a state, for a link; undefined where it is not ours to write. */
  href(state: AddressState): string | undefined {
    return this.#key === undefined ? undefined : this.#hrefFrom(linkable(location.href), state);
  }

  #hrefFrom(address: string, state: AddressState): string {
    const url = new URL(address);
    const raw = this.#rawOf(url);
    const foreign = this.#settings().syncUrl === 'hash' && isAnchor(raw) ? '' : raw;
    const written = writeParams(foreign, this.#settings().urlPrefix, state);
    // Setting what is there already would drop a bare "?" or "#".
    if (written === raw) return url.href;
    if (this.#settings().syncUrl === 'query') url.search = written;
    else if (written !== '' || foreign === raw) url.hash = written;
    return url.href;
  }

  /** Which page this is: its address without what is ours; for a state in the query also without a place on the page. */
  get page(): string | undefined {
    const href = this.href({});
    return this.#settings().syncUrl === 'query' ? href?.replace(/#.*/, '') : href;
  }

  #stateOf(href: string): AddressState {
    return readParams(this.#rawOf(new URL(href)), this.#settings().urlPrefix);
  }

  #rawOf(url: URL): string {
    return (this.#settings().syncUrl === 'query' ? url.search : url.hash).slice(1);
  }

  #claim(): void {
    const { syncUrl, urlPrefix } = this.#settings();
    const key =
      (syncUrl === 'hash' || syncUrl === 'query') && isAddressable() ? `${syncUrl} ${urlPrefix}` : undefined;
    if (key === this.#key) return;
    this.#release();
    if (key === undefined || !this.#isConnected) return;
    if (owners.has(key)) {
      if (!this.#warned) {
        console.warn(
          `Two <vendor-disclosure> share the prefix "${urlPrefix}"; give the second a url-prefix of its own.`,
        );
      }
      this.#warned = true;
      waiting.add(this);
      return;
    }
    owners.set(key, this);
    this.#key = key;
    if (waiting.delete(this)) queueMicrotask(this.#onMove);
  }

  #release(): void {
    if (this.#key === undefined) return;
    owners.delete(this.#key);
    this.#key = undefined;
    // One that is moved in the page leaves and comes back at once.
    queueMicrotask(() => waiting.forEach((other) => other.#claim()));
  }

  readonly #onMove = (): void => {
    if (this.#key === undefined) return;
    const seen = this.#seen;
    const state = this.read();
    if (this.#seen !== seen) this.#onNavigate(state);
  };
}

/** Longest address that a link repeats: each entry has a link. */
const MAX_LINKED = 8_000;

/** The address, without query and fragment where these are so long that no link can be of use. */
function linkable(address: string): string {
  return address.length <= MAX_LINKED ? address : address.replace(/[?#][^]*/, '');
}

/** An `about:` or `data:` page has no address of its own. */
function isAddressable(): boolean {
  return /^[a-z\d+.-]+:\/\//.test(location.href);
}
