import type { ReactiveControllerHost } from 'lit';
import type { Facet } from '../../core/query/filter/facet.js';
import { keepKnownValues, sameFilters } from '../../core/query/filter/select-values.js';
import type { Registry } from '../../core/model/registry.js';
import type { Results } from '../../core/query/query.js';
import type { Asking } from '../events/vd-request-event.js';
import { ask } from './ask.js';
import type { Question } from './question.js';
import type { QuestionController } from './question-controller.js';
import { SettleController } from './settle-controller.js';
import { toAddress } from './to-address.js';

/** What the controller asks of whoever has it, and tells. */
export interface ReaderTask {
  /** The list on show; undefined before there is one. */
  readonly registry: () => Registry | undefined;
  /** What there is to show for the question, once it is drawn. */
  readonly answer: () => Promise<Results | undefined>;
  /** What a reader asked has settled. */
  readonly onSettled: (question: Question, results: Results) => void;
  /** It has rested long enough to be announced. */
  readonly onRested: () => void;
}

/** What a reader asks: changes the question, and tells the address and the page once it has settled. */
export class ReaderController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #asked: QuestionController;
  readonly #task: ReaderTask;
  readonly #settle: SettleController;
  /** The page on which something was asked last. */
  #page: string | undefined;
  #told: { readonly results: Results; readonly view: string; readonly since: string | undefined } | undefined;
  /** What the reader asked last. */
  #last: Question | undefined;

  constructor(host: ReactiveControllerHost & Element, asked: QuestionController, task: ReaderTask) {
    this.#host = host;
    this.#asked = asked;
    this.#task = task;
    this.#settle = new SettleController(host, (how) => void this.#settled(how), task.onRested);
  }

  ask(request: Asking): void {
    const asked = this.#asked;
    asked.asksUnknown = false;
    this.#page = asked.address?.page;
    // The page or its address has asked something since: what was told before is no longer on show.
    if (asked.question !== this.#last) this.#told = undefined;
    asked.change(ask(asked.question, request, this.#task.registry()));
    this.#last = asked.question;
    if (request.kind === 'text') this.#settle.typed();
    else this.#settle.chosen();
  }

  /** Leaves out of an address's filters what the list does not know, once that can be told. */
  keepKnown(facets: readonly Facet[]): void {
    const asked = this.#asked;
    const filters = asked.address?.read().filters;
    const registry = this.#task.registry();
    if (!filters || !registry) return;
    asked.asksUnknown ||= !sameFilters(filters, keepKnownValues(registry, filters, facets));
    asked.set({ filters: keepKnownValues(registry, asked.question.filters, facets) });
    this.#host.requestUpdate();
  }

  /** Leads to the entry that was asked for, once it is drawn; nothing where none is. */
  arriveAtEntry(show: (key: string) => void): void {
    const asked = this.#asked;
    const { destination } = asked;
    if (destination === undefined) return;
    void this.#host.updateComplete.then(() => {
      if (asked.destination !== destination) return;
      asked.destination = undefined;
      show(destination);
    });
  }

  /** Tells the address and the page, once for each state that differs from the one told before. */
  async #settled(how: 'typed' | 'chosen'): Promise<void> {
    const results = await this.#task.answer();
    const { question, defaults, address } = this.#asked;
    const { view, since } = question;
    const told = this.#told;
    if (!results || (results === told?.results && view === told.view && since === told.since)) return;
    this.#told = { results, view, since };
    // An application may have gone to another page meanwhile, and still show this one as it goes.
    if (this.#page === address?.page)
      address?.write(toAddress(question, defaults), how === 'typed' ? 'replace' : 'push');
    this.#task.onSettled(question, results);
  }
}
