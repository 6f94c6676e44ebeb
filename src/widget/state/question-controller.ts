import type { ReactiveControllerHost } from 'lit';
import { keepKnownValues } from '../../core/query/filter/select-values.js';
import type { Facet } from '../../core/query/filter/facet.js';
import type { Registry } from '../../core/model/registry.js';
import type { Results } from '../../core/query/query.js';
import type { AddressState } from '../../core/query/query-params.js';
import type { Asking } from '../events/vd-request-event.js';
import { loadPart } from '../../core/work/load-part.js';
import type { AddressController, AddressSettings } from './address-controller.js';
import { ask } from './ask.js';
import type * as FollowAddress from './follow-address.js';
import { EMPTY_QUESTION, type Question } from './question.js';
import { SettleController } from './settle-controller.js';
import { toAsked } from './to-asked.js';
import { warnOnce } from './warn-once.js';

const loadAddresses = () => import('./follow-address.js');

/** What the controller asks of whoever has it, and tells. */
export interface QuestionTask {
  readonly address: () => AddressSettings;
  /** The list on show; undefined before there is one. */
  readonly registry: () => Registry | undefined;
  /** What there is to show for the question, once it is drawn. */
  readonly answer: () => Promise<Results | undefined>;
  /** What a reader asked has settled. */
  readonly onSettled: (question: Question, results: Results) => void;
  /** It has rested long enough to be announced. */
  readonly onRested: () => void;
}

/** Holds the question, and keeps it and the page's address the same. */
export class QuestionController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #task: QuestionTask;
  #address: AddressController | undefined;
  #addresses: typeof FollowAddress | undefined;
  #following: Promise<void> | undefined;
  readonly #settle: SettleController;
  /** The address asks for something that the list does not have; until something else is asked. */
  asksUnknown = false;
  #question = EMPTY_QUESTION;
  /** What the page asks by itself: known once there is a list. */
  #defaults: Question | undefined;
  /** The entry asked for, until the reader is led there. */
  #destination: string | undefined;
  /** The page on which something was asked last. */
  #page: string | undefined;
  #told: { readonly results: Results; readonly view: string; readonly since: string | undefined } | undefined;

  constructor(host: ReactiveControllerHost & Element, task: QuestionTask) {
    this.#host = host;
    this.#task = task;
    this.#settle = new SettleController(host, (how) => void this.#settled(how), task.onRested);
  }

  get question(): Question {
    return this.#question;
  }

  /** Whether the list is asked nothing, by nobody. */
  get isPlain(): boolean {
    const { category, text, filters } = this.#question;
    const isEmpty = category === EMPTY_QUESTION.category && text === '' && Object.keys(filters).length === 0;
    const isAsked = this.#isFollowed && (!this.#address || Object.keys(this.#address.read()).length > 0);
    return isEmpty && !isAsked;
  }

  /** Ends once the page's address can be read and written, where it is to be followed. Never rejects. */
  followAddress(): Promise<void> {
    if (this.#isFollowed) this.#following ??= this.#follow();
    return this.#following ?? Promise.resolve();
  }

  /** What the page asks; a value of a wrong type stands for the default, and is told once. */
  set(part: Partial<Question>): void {
    this.#question = {
      ...this.#question,
      ...toAsked({ ...part }, (field) => warnOnce(field === 'text' ? 'query' : field)),
    };
  }

  /** The page asks nothing. */
  reset(): void {
    this.#change(EMPTY_QUESTION);
  }

  /** What a reader asks. */
  ask(request: Asking): void {
    this.asksUnknown = false;
    this.#page = this.#address?.page;
    this.#change(ask(this.#question, request, this.#task.registry()));
    if (request.kind === 'text') this.#settle.typed();
    else this.#settle.chosen();
  }

  /** What the address asks of a list that has just come. */
  arrive(): void {
    this.#arrive(this.#address?.read() ?? {});
  }

  /** Leaves out of an address's filters what the list does not know, once that can be told. */
  keepKnown(facets: readonly Facet[]): void {
    const address = this.#address?.read();
    const registry = this.#task.registry();
    if (!address?.filters || !registry) return;
    this.asksUnknown ||= this.#addresses?.asksUnknown(address, registry, facets) ?? false;
    this.set({ filters: keepKnownValues(registry, this.#question.filters, facets) });
    this.#host.requestUpdate();
  }

  /** Leads to the entry that was asked for, once it is drawn; nothing where none is. */
  arriveAtEntry(show: (key: string) => void): void {
    const destination = this.#destination;
    if (destination === undefined) return;
    void this.#host.updateComplete.then(() => {
      if (this.#destination !== destination) return;
      this.#destination = undefined;
      show(destination);
    });
  }

  /** The address of an entry; undefined where the page's address is not ours to write. */
  href(entry: string): string | undefined {
    return this.#address?.href({ vendor: entry });
  }

  get #isFollowed(): boolean {
    return this.#task.address().syncUrl !== 'none';
  }

  async #follow(): Promise<void> {
    try {
      this.#addresses = await loadPart(loadAddresses);
    } catch {
      // The list works without its address; the next update asks again.
      this.#following = undefined;
      return;
    }
    const { AddressController } = this.#addresses;
    this.#address = new AddressController(this.#host, this.#task.address, (address) => this.#arrive(address));
    this.#host.requestUpdate();
  }

  #arrive(address: AddressState): void {
    const registry = this.#task.registry();
    if (!registry) return;
    this.#defaults ??= this.#question;
    if (!this.#isFollowed || !this.#addresses) return;
    this.asksUnknown = this.#addresses.asksUnknown(address, registry, undefined);
    this.#change(this.#addresses.fromAddress(address, this.#defaults, registry));
  }

  #change(question: Question): void {
    this.#question = question;
    this.#destination = question.entry;
    this.#host.requestUpdate();
  }

  /** Tells the address and the page, once for each state that differs from the one told before. */
  async #settled(how: 'typed' | 'chosen'): Promise<void> {
    const results = await this.#task.answer();
    const { view, since } = this.#question;
    const told = this.#told;
    if (!results || (results === told?.results && view === told.view && since === told.since)) return;
    this.#told = { results, view, since };
    // An application may have gone to another page meanwhile, and still show this one as it goes.
    if (this.#page === this.#address?.page) this.#write(how === 'typed' ? 'replace' : 'push');
    this.#task.onSettled(this.#question, results);
  }

  #write(how: 'push' | 'replace'): void {
    const state = this.#addresses?.toAddress(this.#question, this.#defaults ?? EMPTY_QUESTION);
    if (state) this.#address?.write(state, how);
  }
}
