import { consume } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Entry } from '../../../core/model/registry.js';
import { countEntries } from '../../../core/query/count-entries.js';
import { ALL } from '../../../core/query/query.js';
import {
  interfaceContext,
  registryContext,
  resultsContext,
  type Interface,
  type RegistryView,
  type ResultsView,
} from '../../state/contexts.js';
import { KeyPause } from '../../state/key-pause.js';
import { baseStyles } from '../../styles/base.styles.js';
import { tagStyles } from '../../styles/tag.styles.js';
import { defineElement } from '../shared/define-element.js';
import { facetLabel } from '../filters/facet-label.js';
import { formatList } from '../shared/format.js';
import { PlaceKeeper } from './place-keeper.js';
import { PortableElement } from '../shared/portable-element.js';
import { request } from '../shared/request.js';
import { scrollToRow } from './scroll-to-row.js';
import { heading } from '../shared/heading.js';
import { noMatch } from './no-match.js';
import { entryList, MORE_ROWS, rowList, type RowOptions } from './row-list.js';
import { resultsStyles } from './vd-results.styles.js';

/** Up to this many entries all are in the document, so that find-in-page reaches those of other tabs. */
const ALL_IN_DOCUMENT = 200;

/** Of longer lists so many rows are drawn first: about two screens. */
const FIRST_ROWS = 20;
/** So many before the first frame, which fill most screens; the rest a frame later. */
const SEEN_FIRST = 6;
/** So many on either side of an entry that an address leads to. */
const AROUND = 10;
/** Up to so many come by themselves as a reader scrolls. */
const ROWS_BY_THEMSELVES = 200;

type ListName = 'matched' | 'unstated' | 'excluded';
type Drawn = Readonly<Record<ListName, number>>;
const FIRST_DRAWN: Drawn = { matched: FIRST_ROWS, unstated: FIRST_ROWS, excluded: FIRST_ROWS };

/**
 * @summary The entries: those that match, those that do not say, those that say they do not.
 * @slot empty - Shown instead of our words where the registry has no entries.
 * @csspart aside - The second and the third list.
 * @csspart list - A list of entries.
 * @csspart list-heading - The heading of the second and third list.
 * @csspart more - The button that shows more of a long list.
 * @csspart entry - One entry.
 * @csspart vendor - A vendor's name.
 * @csspart purpose - The sentence on what a vendor does.
 * @csspart data - What data, which way.
 * @csspart exclusions - What an entry rules out.
 * @csspart subjects - Whose data.
 * @csspart links - Links of a vendor.
 * @csspart link - A link that leaves the page.
 * @csspart permalink - The address of an entry.
 * @csspart reason - Why an entry is listed where that is not plain to see.
 * @csspart empty - The words where nothing matches.
 */
export class VdResults extends PortableElement {
  static override readonly styles = [baseStyles, tagStyles, resultsStyles];

  static define(tag = 'vd-results', registry: CustomElementRegistry = customElements): void {
    defineElement(tag, VdResults, registry);
  }

  @consume({ context: interfaceContext, subscribe: true })
  @property({ attribute: false })
  interface?: Interface;

  @consume({ context: registryContext, subscribe: true })
  @property({ attribute: false })
  source?: RegistryView | undefined;

  @consume({ context: resultsContext, subscribe: true })
  @property({ attribute: false })
  view?: ResultsView | undefined;

  /** How many rows of each list are drawn. */
  @state() private drawn: Drawn = FIRST_DRAWN;

  /** The first row of the matches that is drawn, where an address led far down a long list. */
  @state() private start = 0;

  /** Whether more than what is seen first is drawn: a reader who types need not wait for what is below. */
  @state() private isStarted = false;

  readonly #pause = new KeyPause();
  /** What is still to be drawn. */
  #rest: Promise<void> | undefined;
  /** How many more rows this update may draw. */
  #left = 0;
  /** What a search of the browser found under another tab, until it is shown. */
  #found: Entry | undefined;
  readonly #places = new PlaceKeeper<Drawn>(this);
  readonly #nearEnd = new IntersectionObserver((seen) => this.#onNearEnd(seen), { rootMargin: '800px 0px' });

  /** Scrolls to an entry and focuses its heading; false where it is not shown. */
  async showEntry(vendor: string, disclosure: string | undefined): Promise<boolean> {
    const entry = this.source?.registry.entries.find(
      (one) => one.vendor.id === vendor && (disclosure === undefined || one.record.id === disclosure),
    );
    const place = entry ? (this.view?.results.matched.indexOf(entry) ?? -1) : -1;
    // Far from what is drawn of a long list, only what is around the entry is drawn.
    if (place >= 0 && (place < this.start || place >= this.drawn.matched)) {
      this.start = Math.max(0, place - AROUND);
      this.drawn = { ...this.drawn, matched: place + AROUND };
    }
    await this.updateComplete;
    const row = entry && this.#row(entry);
    if (!row) return false;
    scrollToRow(row);
    row.querySelector<HTMLElement>('[part=vendor]')?.focus({ preventScroll: true });
    return true;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    return this.#rest ? this.#rest.then(() => this.updateComplete) : done;
  }

  protected override willUpdate(): void {
    const drawn = this.view && this.#places.change(this.view.results.query, this.drawn, FIRST_DRAWN);
    if (!drawn) return;
    this.isStarted = false;
    this.start = 0;
    this.drawn = drawn;
  }

  protected override updated(): void {
    if (!this.isStarted) {
      this.#drawRest();
      return;
    }
    this.#places.restore();
    if (this.#found && this.view?.results.query.category === ALL) {
      const row = this.#row(this.#found);
      if (row) scrollToRow(row);
      this.#found = undefined;
    }
    this.#nearEnd.disconnect();
    for (const more of this.renderRoot.querySelectorAll('.more[data-list]')) this.#nearEnd.observe(more);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { source, view } = this;
    if (!source || !view || !this.interface) return nothing;
    const { messages } = this.interface;
    if (source.registry.entries.length === 0) {
      return html`<div class="none" part="empty"><slot name="empty"></slot></div>`;
    }
    const { results } = view;
    this.#left = this.isStarted || view.printing ? Infinity : SEEN_FIRST;
    const nothingFound = results.matched.length === 0;
    return html`<div class="columns" aria-hidden="true">
        ${messages.columns.map((name) => html`<span>${name}</span>`)}
      </div>
      ${nothingFound ? noMatch(this, source.registry, this.interface, results) : this.#list('matched')}
      ${this.#aside('unstated', messages.unstatedHeading(this.#asked(), results.unstated.length), messages.unstatedExplained)}
      ${this.#aside('excluded', messages.excludedHeading(results.excluded.length), messages.excludedExplained)}
      ${this.#otherTimes()} ${this.#elsewhere()}`;
  }

  #list(name: ListName): TemplateResult {
    const rows = (this.view as ResultsView).results[name];
    const due = this.#isWhole() ? rows.length : Math.min(this.drawn[name], rows.length);
    const end = Math.min(due, this.#left);
    this.#left -= end;
    const left = end < due ? 0 : rows.length - end;
    const start = name === 'matched' && !this.#isWhole() ? this.start : 0;
    return rowList(
      {
        name,
        rows,
        start,
        end,
        left,
        onEarlier: () => this.#onEarlier(),
        onMore: () => void this.#onMore(name, end),
      },
      this.#options(),
    );
  }

  #drawRest(): void {
    this.#rest ??= this.#pause.after(this.view?.text).then(() => {
      this.#rest = undefined;
      this.isStarted = true;
    });
  }

  #row({ index }: Entry): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-index="${index}"]`);
  }

  /** Short lists, and paper, have every row. */
  #isWhole(): boolean {
    return (this.view?.printing ?? false) || (this.source?.registry.entries.length ?? 0) <= ALL_IN_DOCUMENT;
  }

  #draw(name: ListName, rows: number): void {
    if (rows > this.drawn[name]) this.drawn = { ...this.drawn, [name]: rows };
  }

  #options(): RowOptions {
    const { registry } = this.source as RegistryView;
    const { results } = this.view as ResultsView;
    return {
      registry,
      view: this.interface as Interface,
      highlighter: results.highlighter,
      permalink: (this.view as ResultsView).permalink,
      part: this,
      showCategory: results.query.category === ALL && registry.categories.length > 1,
    };
  }

  #aside(name: ListName, title: string, explained: string): TemplateResult | typeof nothing {
    if (this.view?.results[name].length === 0 || this.#left <= 0) return nothing;
    return html`<section class="aside" part="aside">
      ${heading((this.interface as Interface).vendorLevel, 'list-heading', title)}
      <p class="explained">${explained}</p>
      ${this.#list(name)}
    </section>`;
  }

  /** What was asked for, in words. */
  #asked(): string {
    const { registry } = this.source as RegistryView;
    const { results } = this.view as ResultsView;
    const view = this.interface as Interface;
    const words = Object.entries(results.query.filters).flatMap(([facet, ids]) =>
      ids.map((id) => facetLabel(facet as 'subjects', id, registry, view)),
    );
    return formatList(words, view.locale);
  }

  #otherTimes(): TemplateResult | typeof nothing {
    const { registry } = this.source as RegistryView;
    if (this.view?.results.query.filters.status?.length) return nothing;
    const { planned, former } = countEntries(registry);
    if (planned + former === 0) return nothing;
    return html`<p class="other-times">${this.interface?.messages.otherTimes(planned, former)}</p>`;
  }

  /** Matches under other tabs, where only find-in-page and links to a text of the page look. */
  #elsewhere(): TemplateResult | typeof nothing {
    const { registry } = this.source as RegistryView;
    const { elsewhere } = (this.view as ResultsView).results;
    if (elsewhere.length === 0 || this.#left <= 0 || registry.entries.length > ALL_IN_DOCUMENT)
      return nothing;
    return html`${elsewhere
      .slice()
      .map(
        (row) =>
          html`<div hidden="until-found" @beforematch=${() => this.#onFound(row.entry)}>
            ${entryList([row], this.#options())}
          </div>`,
      )}`;
  }

  #onFound(entry: Entry): void {
    this.#found = entry;
    request(this, { kind: 'category', id: ALL });
  }

  /** More rows come by themselves up to a point: beyond it, what stands below the list must be reached too. */
  #onNearEnd(seen: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of seen) {
      const name = (target as HTMLElement).dataset['list'] as ListName;
      if (isIntersecting && this.drawn[name] < ROWS_BY_THEMSELVES)
        this.#draw(name, this.drawn[name] + MORE_ROWS);
    }
  }

  #onEarlier(): void {
    this.start = Math.max(0, this.start - MORE_ROWS);
  }

  /** The first new row gets the focus: it stands where the button was. */
  async #onMore(name: ListName, end: number): Promise<void> {
    this.#draw(name, end + MORE_ROWS);
    await this.updateComplete;
    const entry = this.view?.results[name].slice(end, end + 1)[0]?.entry;
    this.renderRoot
      .querySelector<HTMLElement>(`[data-index="${entry?.index}"] [part=vendor]`)
      ?.focus({ preventScroll: true });
  }
}
