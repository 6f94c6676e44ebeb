import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { baseStyles } from '../../widget/styles/base.styles.js';
import { tokensStyles } from '../../widget/styles/tokens.styles.js';
import { findTyped } from '../mend/find-typed.js';
import { listRecords, type ListedRecord } from '../mend/list-records.js';
import { FIRST_WINDOW, reachItem, type ListWindow } from '../mend/list-window.js';
import { moveInList } from '../mend/move-in-list.js';
import { deskStyles } from '../shared/desk.styles.js';
import { OpenedEvent } from '../shared/opened-event.js';
import type { DeskFinding } from '../state/desk-finding.js';
import { vdDeskRecordsStyles } from './vd-desk-records.styles.js';

const ITSELF: ListedRecord = { at: -1, name: 'The list itself' };
/** Letters that follow each other within this are one word, in ms. */
const PAUSE = 700;

/**
 * @summary The vendors of a list, to be found and opened. One stop of Tab, however many there are; within it arrows lead on.
 * @fires opened - a record is wanted
 */
export class VdDeskRecords extends LitElement {
  static override readonly styles = [tokensStyles, baseStyles, deskStyles, vdDeskRecordsStyles];

  static define(tag = 'vd-desk-records', registry: CustomElementRegistry = customElements): void {
    registry.define(tag, VdDeskRecords);
  }

  @property({ attribute: false }) document!: RegistryDocument;
  /** Findings by the place of their vendor. */
  @property({ attribute: false }) groups: ReadonlyMap<number, readonly DeskFinding[]> = new Map();
  /** The record that is open. */
  @property({ attribute: false }) at = ITSELF.at;
  @state() private search = '';
  @state() private onlyFound = false;
  /** The record that Tab leads to. */
  @state() private active = ITSELF.at;
  @state() private window: ListWindow = FIRST_WINDOW;
  @query('[role=option][tabindex="0"]') private readonly stop!: HTMLElement | null;

  #records: readonly ListedRecord[] = [];
  #typed = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { search, onlyFound, groups } = this;
    if (
      ['document', 'search', 'onlyFound'].some((one) => changed.has(one)) ||
      (onlyFound && changed.has('groups'))
    )
      this.#records = [
        ITSELF,
        ...listRecords(this.document, { search, only: onlyFound ? groups : undefined }),
      ];
    if (changed.has('search') || changed.has('onlyFound')) this.window = FIRST_WINDOW;
    if (changed.has('at')) {
      this.active = this.at;
      const place = this.#place(this.at);
      if (place >= 0) this.window = reachItem(this.window, place);
    }
  }

  protected override render(): TemplateResult {
    const { search, onlyFound } = this;
    const { from, to } = this.window;
    const count = this.#records.length;
    const isActiveShown = this.#records.slice(from, to).some(({ at }) => at === this.active);
    return html`<div class="field">
        <label for="search">Find a vendor</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          .value=${search}
          @input=${({ target }: Event) => (this.search = (target as HTMLInputElement).value)}
        />
      </div>
      <label class="choice">
        <input type="checkbox" .checked=${onlyFound} @change=${() => (this.onlyFound = !onlyFound)} />
        Only those with something to mend
      </label>
      <p role="status" class="muted small">
        ${search.trim() || onlyFound ? `${count - 1} of ${this.document.vendors.length} vendors` : nothing}
      </p>
      ${this.#more(from, 'before', from - 1)}
      <ul role="listbox" class="records" aria-label="Vendors">
        ${this.#records.slice(from, to).map((record, at) => this.#record(record, from + at, isActiveShown))}
      </ul>
      ${this.#more(count - to, 'more', to)}`;
  }

  #record({ at, name }: ListedRecord, place: number, isActiveShown: boolean): TemplateResult {
    const found = this.groups.get(at)?.length ?? 0;
    const isStop = isActiveShown ? at === this.active : place === this.window.from;
    return html`<li
      role="option"
      class="record"
      tabindex=${isStop ? 0 : -1}
      aria-selected=${at === this.at ? 'true' : 'false'}
      aria-setsize=${this.#records.length}
      aria-posinset=${place + 1}
      @focus=${() => (this.active = at)}
      @click=${() => this.#open(at)}
      @keydown=${this.#onKeyDown}
    >
      <span class="name">${name || 'Without a name'}</span>
      ${found > 0 ? html`<span class="count">${found}<span class="visually-hidden"> found</span></span>` : nothing}
    </li>`;
  }

  #more(left: number, what: string, place: number): TemplateResult | typeof nothing {
    if (left <= 0) return nothing;
    return html`<button type="button" class="plain" @click=${() => void this.#go(place)}>
      ${left} ${what}
    </button>`;
  }

  #place(at: number): number {
    return this.#records.findIndex((record) => record.at === at);
  }

  #open(at: number): void {
    this.active = at;
    this.dispatchEvent(new OpenedEvent(at));
  }

  /** Gives the focus to an item, shown or not. */
  async #go(place: number): Promise<void> {
    this.window = reachItem(this.window, place);
    this.active = this.#records[place]?.at ?? ITSELF.at;
    await this.updateComplete;
    this.stop?.focus();
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const place = Math.max(0, this.#place(this.active));
    const isOpening = key === 'Enter' || (key === ' ' && this.#typed === '');
    const moved = moveInList(key, place, this.#records.length);
    // A word does not go on elsewhere.
    if (isOpening || moved !== undefined) this.#typed = '';
    const next = isOpening ? undefined : (moved ?? this.#type(key, place));
    if (!isOpening && next === undefined) return;
    event.preventDefault();
    if (next === undefined) this.#open(this.active);
    else void this.#go(next);
  }

  /** Letters lead to the next record whose name begins so. */
  #type(key: string, place: number): number | undefined {
    if ([...key].length !== 1) return undefined;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#typed = ''), PAUSE);
    this.#typed += key;
    const names = this.#records.map(({ name }) => name);
    return findTyped(names, this.#typed, place) ?? place;
  }
}
