import type { ReactiveControllerHost } from 'lit';
import type { Registry } from '../../core/model/registry.js';
import type { AddressState } from '../../core/query/query-params.js';
import { loadPart } from '../../core/work/load-part.js';
import type { AddressController, AddressSettings } from './address-controller.js';
import type * as FollowAddress from './follow-address.js';
import { EMPTY_QUESTION, type Question } from './question.js';
import { toAsked } from './to-asked.js';
import { warnOnce } from './warn-once.js';

const loadAddresses = () => import('./follow-address.js');

/** What the controller asks of whoever has it. */
export interface QuestionTask {
  readonly address: () => AddressSettings;
  /** The list on show; undefined before there is one. */
  readonly registry: () => Registry | undefined;
}

/** Holds the question, as the page and its address ask it. What a reader asks comes from `ReaderController`. */
export class QuestionController {
  /** The address asks for something that the list does not have; until something else is asked. */
  asksUnknown = false;
  question = EMPTY_QUESTION;
  /** The entry asked for, until the reader is led there. */
  destination: string | undefined;
  /** The page's address, once it can be read and written. */
  address: AddressController | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #task: QuestionTask;
  #addresses: typeof FollowAddress | undefined;
  #following: Promise<void> | undefined;
  /** Known once there is a list. */
  #defaults: Question | undefined;

  constructor(host: ReactiveControllerHost & Element, task: QuestionTask) {
    this.#host = host;
    this.#task = task;
  }

  /** What the page asks by itself: what an address leaves out. */
  get defaults(): Question {
    return this.#defaults ?? EMPTY_QUESTION;
  }

  /** Whether the list is asked nothing, by nobody. */
  get isPlain(): boolean {
    const { category, text, filters } = this.question;
    const isEmpty = category === EMPTY_QUESTION.category && text === '' && Object.keys(filters).length === 0;
    const isAsked = this.#isFollowed && (!this.address || Object.keys(this.address.read()).length > 0);
    return isEmpty && !isAsked;
  }

  /** Ends once the page's address can be read and written, where it is to be followed. Never rejects. */
  followAddress(): Promise<void> {
    if (this.#isFollowed) this.#following ??= this.#follow();
    return this.#following ?? Promise.resolve();
  }

  /** What the page asks; a value of a wrong type stands for the default, and is told once. */
  set(part: Partial<Question>): void {
    this.question = {
      ...this.question,
      ...toAsked({ ...part }, (field) => warnOnce(field === 'text' ? 'query' : field)),
    };
  }

  /** Something else is asked, and drawn with the next update. */
  change(question: Question): void {
    this.question = question;
    this.destination = question.entry;
    this.#host.requestUpdate();
  }

  /** What the address asks of a list that has just come. */
  arrive(): void {
    this.#arrive(this.address?.read() ?? {});
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
    this.address = new AddressController(this.#host, this.#task.address, (address) => this.#arrive(address));
    this.#host.requestUpdate();
  }

  #arrive(address: AddressState): void {
    const registry = this.#task.registry();
    if (!registry) return;
    this.#defaults ??= this.question;
    if (!this.#isFollowed || !this.#addresses) return;
    this.asksUnknown = this.#addresses.asksUnknown(address, registry);
    this.change(this.#addresses.fromAddress(address, this.#defaults, registry));
  }
}
