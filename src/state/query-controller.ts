import type { ReactiveControllerHost } from 'lit';
import type { Registry } from '../model/registry.js';
import { listFacets, type Facet } from '../query/list-facets.js';
import type { Query, Results, SearchResult } from '../query/query.js';
import { runQuery, type EntryOrder } from '../query/run-query.js';
import type { SearchIndex } from '../query/search-index.js';

/** Answers queries on a registry; loads the search when it is first wanted or the browser is idle. */
export class QueryController {
  /** The values that can be filtered by. */
  facets: readonly Facet[] = [];
  /** Search could not be loaded. */
  searchFailed = false;

  readonly #host: ReactiveControllerHost;
  #registry: Registry | undefined;
  #index: SearchIndex | undefined;
  #loading: Promise<void> | undefined;
  #found: { readonly text: string; readonly result: SearchResult } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  setRegistry(registry: Registry): void {
    if (registry === this.#registry) return;
    this.#registry = registry;
    this.facets = listFacets(registry);
    this.#index = undefined;
    this.#found = undefined;
    this.#loading = undefined;
  }

  /** Answers a query; before the search is there its text is left aside and the host updates again once it is. */
  run(query: Query, order: EntryOrder): Results | undefined {
    const registry = this.#registry;
    if (!registry) return undefined;
    const text = query.text.trim();
    if (text === '') return runQuery(registry, query, this.facets, order);
    if (!this.#index) {
      void this.loadSearch();
      return runQuery(registry, query, this.facets, order);
    }
    if (this.#found?.text !== text) this.#found = { text, result: this.#index.search(text) };
    return runQuery(registry, query, this.facets, order, this.#found.result);
  }

  /** True where a text can be searched now. */
  get searchReady(): boolean {
    return this.#index !== undefined;
  }

  /** Loads the search and indexes the registry; once, and again after a failure. */
  loadSearch(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<void> {
    const registry = this.#registry;
    this.searchFailed = false;
    try {
      const { SearchIndex } = await import('../query/search-index.js');
      if (registry !== this.#registry || !registry) return;
      this.#index = new SearchIndex(registry.entries);
    } catch {
      // The part could not be fetched; said in the interface with a way to try again.
      this.searchFailed = true;
      this.#loading = undefined;
    }
    this.#host.requestUpdate();
  }
}
