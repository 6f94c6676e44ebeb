import type { ReactiveControllerHost } from 'lit';
import type { Compare } from '../../core/model/compare.js';
import { orderEntries } from '../../core/model/order-entries.js';
import type { Registry } from '../../core/model/registry.js';
import type { AnswerTable } from '../../core/query/filter/answer-table.js';
import type { Facet } from '../../core/query/filter/facet.js';
import type { Filters, Query, Results, SearchResult } from '../../core/query/query.js';
import type { runQuery } from '../../core/query/run-query.js';
import type { Search } from '../../core/query/search/search.js';
import { keepKnownValues, sameFilters } from '../../core/query/filter/select-values.js';
import { finishSoon } from '../../core/work/do-steps.js';
import { doWhenIdle } from '../../core/work/do-when-idle.js';
import type { Step } from '../../core/work/in-steps.js';
import { loadPart } from '../../core/work/load-part.js';
import type { ListedEntries } from './listed-entries.js';

/** How often the matches of a search are renewed while more of a long list is indexed, in ms. */
const RENEW_AFTER = 300;

const loadSearch = () => import('../../core/query/search/search.js');

/** So long an answer is waited for, in ms. */
const AT_ONCE = 30;

const DONE = Promise.resolve();
const NO_FACETS: readonly Facet[] = [];

/** What results depend on besides the registry. */
interface Inputs {
  readonly query: Query;
  readonly compare: Compare;
  readonly search: SearchResult | undefined;
  readonly isCounted: boolean | undefined;
}

/** Answers queries on a registry; loads the search when it is first wanted or the browser is idle. */
export class AnswersController {
  /** Search could not be loaded. */
  searchFailed = false;
  /** Resolves when the values of every entry can be counted. */
  counted = DONE;
  /** Resolves when the text of the last query has been searched for in the whole list, in all languages that it may be in, and all its entries were asked. */
  searched: Promise<unknown> = DONE;

  readonly #host: ReactiveControllerHost;
  readonly #listed: ListedEntries;
  #registry: Registry | undefined;
  #Table: typeof AnswerTable | undefined;
  #table: AnswerTable | undefined;
  /** Answers what more is asked than for a tab; comes with the filters, and with the search. */
  #runQuery: typeof runQuery | undefined;
  #search: Search | undefined;
  #loading: Promise<void> | undefined;
  /** The text that the search was last loaded for. */
  #triedFor: string | undefined;
  #found:
    | {
        readonly text: string;
        readonly at: number;
        readonly isComplete: boolean;
        readonly result: SearchResult | undefined;
      }
    | undefined;
  /** What is asked; when it is answered; and what is on show: until then, what was asked before. */
  #asked: Inputs | undefined;
  #answered = DONE;
  #results: Results | undefined;

  /** @param listed the entries in order, which answer what nothing else can yet */
  constructor(host: ReactiveControllerHost, listed: ListedEntries) {
    this.#host = host;
    this.#listed = listed;
    this.follow();
  }

  /** What every entry answers; undefined until filters are allowed. */
  get table(): AnswerTable | undefined {
    return this.#table;
  }

  /** The values that can be filtered by. */
  get facets(): readonly Facet[] {
    return this.#table?.facets ?? NO_FACETS;
  }

  /** Leaves values out that the list does not have, once they are known to be all. */
  keepKnown(filters: Filters): Filters {
    const registry = this.#registry;
    const table = this.#table;
    return registry && table?.isListed ? keepKnownValues(registry, filters, table.facets) : filters;
  }

  /** Answers from now on of the list that is there now. */
  follow(): void {
    const { registry } = this.#listed;
    if (registry === this.#registry) return;
    this.#registry = registry;
    this.#search = undefined;
    this.#loading = undefined;
    this.#triedFor = undefined;
    this.#found = undefined;
    this.#asked = undefined;
    this.#results = undefined;
    this.#makeTable();
  }

  /** Filters can be answered from now on. */
  allowFilters(Table: typeof AnswerTable, run: typeof runQuery): void {
    this.#Table = Table;
    this.#runQuery = run;
    this.#makeTable();
  }

  #makeTable(): void {
    const table = this.#Table && this.#registry && new this.#Table(this.#registry);
    this.#table = table;
    if (!table) return;
    const add: Step = (isTimeUp) => {
      const { isListed } = table;
      const isDone = table !== this.#table || table.add(isTimeUp);
      if (table.isListed !== isListed) this.#host.requestUpdate();
      return isDone;
    };
    this.counted = doWhenIdle(add).then(() => this.#host.requestUpdate());
  }

  /**
   * Answers a query; the same object where nothing changed; undefined where it has filters that cannot be answered yet, or nothing was
   * answered before what takes long.
   * Before the search is there its text is left aside, and the host updates again once it is.
   */
  run(query: Query, compare: Compare): Results | undefined {
    const registry = this.#registry;
    const table = this.#table;
    if (!registry || (!table && Object.keys(query.filters).length > 0)) return undefined;
    const search = query.text === '' ? undefined : this.#find(query.text);
    const inputs: Inputs = { query, compare, search, isCounted: table?.isComplete };
    if (!this.#asked || !sameInputs(this.#asked, inputs)) {
      const asked = search ? query : { ...query, text: '' };
      const ask = (): Results | undefined =>
        this.#runQuery
          ? this.#runQuery(registry, asked, orderEntries(registry.entries, compare), search, table)
          : this.#listed.run(asked, compare);
      this.#asked = inputs;
      this.#answered = DONE;
      if (table)
        this.#answered = this.#soon(table, ask, (rows) => {
          this.#results = this.#withCounts(table, rows);
        });
      else this.#results = ask();
    }
    this.searched = Promise.all([
      query.text !== '' && this.#loading,
      search && this.#search?.learned,
      this.#answered,
    ]);
    return this.#results;
  }

  /** Answers at once what takes no time that anybody notices, else in steps, behind which the host updates again. */
  #soon<T>(table: AnswerTable, ask: () => T | undefined, show: (answer: T) => void): Promise<void> {
    const inputs = this.#asked;
    const add = (): boolean => {
      const answer = inputs === this.#asked ? table.within(AT_ONCE, ask) : undefined;
      if (answer !== undefined) show(answer);
      return answer !== undefined || inputs !== this.#asked;
    };
    return add() ? DONE : finishSoon({ add, result: () => this.#host.requestUpdate() });
  }

  /** Counts are worked out when they are first asked for. */
  #withCounts(table: AnswerTable, rows: Results): Results {
    let asked: Promise<void> | undefined;
    let counts: Results['facetCounts'];
    const get = (): Results['facetCounts'] => {
      asked ??= this.#soon(
        table,
        () => [rows.facetCounts],
        ([found]) => {
          counts = found;
        },
      );
      return counts;
    };
    return Object.create(rows, { facetCounts: { get } }) as Results;
  }

  /** Loads the search and indexes the registry; once, and again after a failure. Ends when the whole list can be searched. */
  loadSearch(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  #find(text: string): SearchResult | undefined {
    if (!this.#search) {
      // After a failure only another text, or a reader's wish, loads it again.
      if (this.#triedFor !== text) void this.loadSearch();
      this.#triedFor = text;
      return undefined;
    }
    const known = this.#found;
    const isWhole = this.#search.isComplete;
    const isOld = performance.now() - (known?.at ?? 0) >= RENEW_AFTER;
    if (known?.text === text && (known.isComplete || !(isOld || isWhole))) return known.result;
    const found = this.#search.search(text);
    const { isComplete } = found;
    // That a part of a list holds nothing of it is no answer.
    const result = isWhole || found.question || found.found.length > 0 ? found : undefined;
    this.#found = { text, at: performance.now(), isComplete, result };
    return result;
  }

  async #load(): Promise<void> {
    const registry = this.#registry;
    this.searchFailed = false;
    try {
      const part = await loadPart(loadSearch);
      const search = await part.makeSearch(registry, this.#host);
      if (registry !== this.#registry || !search) return;
      this.#runQuery = part.runQuery;
      this.#search = search;
      const add: Step = (isTimeUp) => {
        if (search !== this.#search || search.add(isTimeUp)) return true;
        if (this.#found && performance.now() - this.#found.at >= RENEW_AFTER) this.#host.requestUpdate();
        return false;
      };
      const isAwaited = this.#triedFor !== undefined;
      await (isAwaited ? finishSoon({ add, result: () => undefined }) : doWhenIdle(add));
    } catch {
      // The part could not be fetched; said in the interface with a way to try again.
      this.searchFailed = true;
      this.#loading = undefined;
    }
    this.#host.requestUpdate();
  }
}

function sameInputs(a: Inputs, b: Inputs): boolean {
  return (
    a.query.category === b.query.category &&
    a.query.text === b.query.text &&
    sameFilters(a.query.filters, b.query.filters) &&
    a.compare === b.compare &&
    a.search === b.search &&
    a.isCounted === b.isCounted
  );
}
