import { html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import type { AllMessages } from '../../../i18n/all-messages.js';
import type { Filters, View } from '../../../core/query/query.js';
import { VERSION } from '../../../core/version.js';
import type { SyncUrl } from '../../state/address-controller.js';
import { EMPTY_QUESTION } from '../../state/question.js';
import { baseStyles } from '../../styles/base.styles.js';
import { tokensStyles } from '../../styles/tokens.styles.js';
import { answerParts } from '../answers/answer-parts.js';
import type { VdSearch } from '../search/vd-search.js';
import { inheritedDirection } from '../shared/language.js';
import { PortableElement } from '../shared/portable-element.js';
import { defineVendorDisclosure } from './define-vendor-disclosure.js';
import { failure } from './failure.js';
import { titleOf } from './header.js';
import { headerStyles } from './header.styles.js';
import { ListController } from './list-controller.js';
import { listOnShow } from './list-on-show.js';
import { titleLevel } from './make-interface.js';
import { partsUpdated } from './parts-updated.js';
import { skeleton } from './skeleton.js';
import { elementStyles } from './vendor-disclosure-element.styles.js';

/**
 * Shows a registry of vendors: who gets which data of whom, and why.
 *
 * @tag vendor-disclosure
 * @summary Tells people which third parties get their data, what, why and whose.
 * @slot - Fallback: shown until a registry is, kept on error, and where scripts are off. An inline registry goes here too.
 * @slot header - Before the title.
 * @slot footer - After the entries.
 * @slot empty - Shown where the registry has no entries.
 * @csspart base - Everything.
 * @csspart header - Title, introduction and the organization's own links.
 * @csspart title - The title.
 * @csspart facts - How much and how old the list is.
 * @csspart introduction - The introduction.
 * @csspart unfold - The button that shows all of it, or all that is said about the list.
 * @csspart policies - The organization's own links.
 * @csspart views - The switch between the list, who gets what, and what changed.
 * @csspart view - One of its buttons; the one on show is also `view-selected`.
 * @csspart view-selected - The button of what is on show.
 * @csspart languages - The switch between the languages of the list.
 * @csspart language - The field that it is chosen in.
 * @csspart translation - What is said of a translation.
 * @csspart bar - The line with the count and the chips.
 * @csspart count - The visible count.
 * @csspart skip - The button that leads past the filters.
 * @csspart unknown - The words where a link asks for what the list does not have.
 * @csspart chips - The selected filters.
 * @csspart chip - One selected filter.
 * @csspart clear-all - The button that undoes all.
 * @csspart near - The words where what is shown only comes close to the search.
 * @csspart searching - The words while a long list is still read.
 * @csspart answer - What is said of a question in words: who is on the list, what no entry mentions.
 * @csspart suggestion - The filter that a search text names.
 * @csspart explanations - What the selected words mean.
 * @csspart explained-word - One of them.
 * @csspart error - What went wrong.
 * @csspart notice - What of the list cannot be shown, or is older than it was.
 * @csspart skeleton - The place of the list while it loads.
 * @csspart printed - What a printed page is about.
 * @fires {VdLoadEvent} vd-load - After a registry is shown.
 * @fires {VdErrorEvent} vd-error - When a registry cannot be shown.
 * @fires {VdChangeEvent} vd-change - Once what a reader did has settled.
 * @fires {VdLinkEvent} vd-link - Before a link is followed; cancelable.
 */
export class VendorDisclosureElement extends PortableElement {
  static readonly version = VERSION;
  static override readonly styles = [tokensStyles, baseStyles, elementStyles, headerStyles];
  static override readonly properties = {
    src: {},
    integrity: {},
    cache: {},
    registry: { attribute: false, hasChanged: () => true },
    category: {},
    query: {},
    filters: { attribute: false },
    view: {},
    syncUrl: { attribute: 'sync-url' },
    urlPrefix: { attribute: 'url-prefix' },
    headingLevel: { attribute: 'heading-level', type: Number },
    label: {},
    remember: { type: Boolean },
    messages: { attribute: false },
  };

  /** Registers the element and its parts; where another version has the tag, nothing. Never throws for a taken tag. */
  static define(tag = 'vendor-disclosure', registry: CustomElementRegistry = customElements): void {
    defineVendorDisclosure(this, tag, registry);
  }

  /** Address of the registry, resolved against the document. */
  src?: string;

  /** What the file at `src` must be, by its hash (`sha384-…`, as for a script): anything else is an error, and not shown. */
  integrity?: string;

  /** `none` keeps no list on this device. Else the last good one is, and is shown where no newer one can be had. */
  cache?: 'none';

  /** A registry handed over in code: nothing is fetched. Comes before an inline registry and `src`. `null`: one is coming. */
  get registry(): unknown {
    return this.#list.given?.value;
  }
  set registry(registry: unknown) {
    this.#list.given = { value: registry };
  }

  /** The selected tab: a category's id, or `all`. */
  get category(): string {
    return this.#list.asked.question.category;
  }
  set category(category: string) {
    this.#list.asked.set({ category });
  }

  /** The search text. */
  get query(): string {
    return this.#list.asked.question.text;
  }
  set query(text: string) {
    this.#list.asked.set({ text });
  }

  /** Selected values by facet. Values of one facet widen, facets narrow. */
  get filters(): Filters {
    return this.#list.asked.question.filters;
  }
  set filters(filters: Filters) {
    this.#list.asked.set({ filters });
  }

  /** What is shown: the entries, what changed, or who gets what. */
  get view(): View {
    return this.#list.asked.question.view;
  }
  set view(view: View) {
    this.#list.asked.set({ view });
  }

  /** Where the state is mirrored: not at all, in the page's fragment, or in its query. */
  syncUrl: SyncUrl = 'none';

  /** First part of the names of address parameters; one per element of a page. */
  urlPrefix = 'vd';

  /** Level of the title's heading, 1 to 5; vendors are one below. */
  headingLevel = 2;

  /** Name of the landmark; default: the registry's title. */
  label?: string;

  /** Keeps, on this device only, when this visitor last looked, to mark what is new. */
  remember = false;

  /** Texts of the interface to use instead of ours. */
  messages?: Partial<AllMessages>;

  readonly #list = new ListController(this);

  /** Loads the registry again, past the browser's cache. What is shown stays until the new one is there. */
  reload(): Promise<void> {
    return this.#list.reload();
  }

  /** Clears the search, the filters and the tab, and shows the list. */
  reset(): void {
    this.#list.asked.change(EMPTY_QUESTION);
  }

  /** Focuses the search field. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<VdSearch>('vd-search')?.focus(options);
  }

  protected override get laterStyles(): readonly CSSResult[] | undefined {
    return answerParts()?.elementStyles;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    return (await super.getUpdateComplete()) && partsUpdated(this.renderRoot);
  }

  protected override onFocusLost(): void {
    // What is drawn in the place of another view can have it only once its parts are drawn.
    void this.updateComplete.then(() => this.#list.reader?.showResults());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('integrity') || changed.has('registry')) this.#list.refresh();
  }

  protected override render(): TemplateResult {
    const { state, shown, results, ui, isBehindFallback, cssDirection, reader, language } = this.#list;
    const hasResults = shown !== undefined && results !== undefined;
    const isLoading = !hasResults && !isBehindFallback && state.status !== 'error';
    return html`<section
      class=${isLoading ? 'base loading' : isBehindFallback ? 'loading' : 'base'}
      part="base"
      aria-label=${(typeof this.label === 'string' && this.label) || titleOf(shown, ui.messages)}
      aria-busy=${isLoading}
      lang=${ui.messages.language}
      dir=${language.offered?.direction ?? inheritedDirection(this) ?? cssDirection ?? ui.messages.direction ?? nothing}
      @vd-request=${this.#list.onRequest}
    >
      <slot name="header"></slot>
      ${failure(state, ui, () => void this.reload())}
      ${hasResults ? listOnShow(shown, results, this.#list, titleLevel(this.headingLevel)) : nothing}
      ${!hasResults || isBehindFallback ? html`<slot></slot>` : nothing}${isLoading ? skeleton(ui.messages) : nothing}
      <slot name="footer"></slot>
      <p role="status" class="visually-hidden">${reader?.announcer.words}</p>
    </section>`;
  }
}
