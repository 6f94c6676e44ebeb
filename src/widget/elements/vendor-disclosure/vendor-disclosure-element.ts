import { entryKey } from '../../../core/model/entry-key.js';
import { ContextProvider } from '@lit/context';
import { html, type LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { VdChangeEvent } from '../../events/vd-change-event.js';
import { VdErrorEvent } from '../../events/vd-error-event.js';
import { VdLinkEvent } from '../../events/vd-link-event.js';
import { VdLoadEvent } from '../../events/vd-load-event.js';
import type { Request, VdRequestEvent } from '../../events/vd-request-event.js';
import type { ChangesMessages } from '../../../i18n/changes-messages.js';
import type { Messages } from '../../../i18n/messages.js';
import type { Registry } from '../../../core/model/registry.js';
import { ALL, isView, type Filters, type Query, type Results, type View } from '../../../core/query/query.js';
import type { AddressState } from '../../../core/query/query-params.js';
import { keepKnownValues, sameFilters, selectValues } from '../../../core/query/filter/select-values.js';
import type { Issue } from '../../../core/schema/issue.js';
import { loadRegistry } from '../../load/load-registry.js';
import type { Preview } from '../../load/make-preview.js';
import { findSource } from '../../load/source.js';
import type { RegistryDocument } from '../../../core/schema/registry-schema.js';
import { AddressController, type SyncUrl } from '../../state/address-controller.js';
import { interfaceContext, registryContext, resultsContext, type Interface } from '../../state/contexts.js';
import { untilIdle } from '../../../core/work/until-idle.js';
import { rememberLook } from '../../state/last-look.js';
import { PrintController } from '../../state/print-controller.js';
import { QueryController } from '../../state/query-controller.js';
import { RegistryController } from '../../state/registry-controller.js';
import { SettleController } from '../../state/settle-controller.js';
import { baseStyles } from '../../styles/base.styles.js';
import { tokensStyles } from '../../styles/tokens.styles.js';
import { defineEverywhere } from '../shared/define-element.js';
import { defineVendorDisclosure } from './define-vendor-disclosure.js';
import { makeInterface, titleLevel } from './make-interface.js';
import { LazyPart } from '../shared/lazy-part.js';
import { inheritedDirection, inheritedLanguage } from '../shared/language.js';
import { PortableElement } from '../shared/portable-element.js';
import { titleOf } from './header.js';
import { errorAlert, loaded, skeleton } from './root.js';
import { VERSION } from '../../../core/version.js';
import { elementStyles } from './vendor-disclosure-element.styles.js';
import type { VdResults } from '../results/vd-results.js';
import type { VdSearch } from '../search/vd-search.js';

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
 * @csspart policies - The organization's own links.
 * @csspart views - The switch between the list and what changed.
 * @csspart view - One of its buttons; the one on show is also `view-selected`.
 * @csspart view-selected - The button of what is on show.
 * @csspart bar - The line with the count and the chips.
 * @csspart count - The visible count.
 * @csspart chips - The selected filters.
 * @csspart chip - One selected filter.
 * @csspart clear-all - The button that undoes all.
 * @csspart near - The words where what is shown only comes close to the search.
 * @csspart searching - The words while a long list is still read.
 * @csspart suggestion - The filter that a search text names.
 * @csspart explanations - What the selected words mean.
 * @csspart error - What went wrong.
 * @csspart skeleton - The place of the list while it loads.
 * @csspart printed - What a printed page is about.
 * @fires {VdLoadEvent} vd-load - After a registry is shown.
 * @fires {VdErrorEvent} vd-error - When a registry cannot be shown.
 * @fires {VdChangeEvent} vd-change - Once what a reader did has settled.
 * @fires {VdLinkEvent} vd-link - Before a link is followed; cancelable.
 */
export class VendorDisclosureElement extends PortableElement {
  static readonly version = VERSION;
  static override readonly styles = [tokensStyles, baseStyles, elementStyles];

  /** Registers the element and its parts; where another version has the tag, nothing. Never throws for a taken tag. */
  static define(tag = 'vendor-disclosure', registry: CustomElementRegistry = customElements): void {
    defineVendorDisclosure(this, tag, registry);
  }

  /** Address of the registry, resolved against the document. */
  @property() src?: string;

  /** A registry handed over in code: nothing is fetched. Comes before an inline registry and `src`. */
  @property({ attribute: false }) registry?: unknown;

  /** The selected tab: a category's id, or `all`. */
  @property() category = ALL;

  /** The search text. */
  @property() query = '';

  /** Selected values by facet. Values of one facet widen, facets narrow. */
  @property({ attribute: false }) filters: Filters = {};

  /** What is shown: the entries, or what changed. */
  @property() view: View = 'list';

  /** Where the state is mirrored: not at all, in the page's fragment, or in its query. */
  @property({ attribute: 'sync-url' }) syncUrl: SyncUrl = 'none';

  /** First part of the names of address parameters; one per element of a page. */
  @property({ attribute: 'url-prefix' }) urlPrefix = 'vd';

  /** Level of the title's heading, 1 to 5; vendors are one below. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** Name of the landmark; default: the registry's title. */
  @property() label?: string;

  /** Keeps, on this device only, when this visitor last looked, to mark what is new. */
  @property({ type: Boolean }) remember = false;

  /** Texts of the interface to use instead of ours. */
  @property({ attribute: false }) messages?: Partial<Messages & ChangesMessages>;

  @state() private unfolded = false;
  @state() private announcement = '';
  /**
   * The page's own content is still on show, the list behind it.
   * @internal
   */
  @state() covered = false;
  /** Set where CSS alone turns the page: icons turn with `dir` only. */
  @state() private cssDirection?: 'rtl';

  @query('vd-search') private readonly searchPart?: VdSearch;
  @query('vd-results') private readonly resultsPart?: VdResults;

  readonly #load = new RegistryController(this, {
    source: () => findSource(this),
    load: (source, run) =>
      loadRegistry(source, {
        ...run,
        today: new Date(),
        compare: this.#interface().compare,
        newSince: (document) => this.#lastVersion(document),
        isPlain: () => this.#isPlain(),
      }),
    onLoad: ({ registry, order, warnings }) => {
      this.#answers.setRegistry(registry, order, this.#interface().compare);
      this.addressChanged(this.#address.read());
      void this.#loadRest(registry, warnings);
    },
    onError: ({ code, message, cause }) =>
      void this.updateComplete.then(() => this.dispatchEvent(new VdErrorEvent(code, message, cause))),
  });
  readonly #answers = new QueryController(this);
  readonly #address = new AddressController(this);
  readonly #later = new LazyPart(this, async () => {
    const later = await import('../later.js');
    defineEverywhere((registry) => {
      for (const part of [later.VdFilters, later.VdChanges]) part.define(undefined, registry);
    });
    this.#answers.allowFilters(later.AnswerTable);
    return later;
  });
  readonly #settle = new SettleController(this);
  readonly #print = new PrintController(this);
  readonly #registryContext = new ContextProvider(this, { context: registryContext });
  readonly #resultsContext = new ContextProvider(this, { context: resultsContext });
  readonly #interfaceContext = new ContextProvider(this, { context: interfaceContext });
  readonly #surroundings = new MutationObserver(() => this.#onSurroundings());

  #results: Results | undefined;
  /** The page author's own choices: what is left out of an address. */
  #defaults: (Query & { readonly view: View }) | undefined;
  /** An entry that an address asks for, until it can be shown. */
  #wanted: string | undefined;
  /** The entry in the address, until the next change. */
  #pinned: string | undefined;
  #emitted: { readonly results: Results; readonly view: View } | undefined;
  #view: Interface | undefined;
  #inputs: Parameters<typeof makeInterface>[0] | undefined;

  constructor() {
    super();
    const { ownerDocument, customElementRegistry } = this;
    // Parts come from the registry of the element. Browsers without scoped registries take the options for "deep".
    const importNode = (node: Node): Node =>
      ownerDocument.importNode(node, { customElementRegistry } as ImportNodeOptions);
    Object.assign(this.renderOptions, { creationScope: { importNode } });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#surroundings.observe(this, { attributeFilter: ['lang', 'dir'], childList: true });
    this.#surroundings.observe(document.documentElement, { attributeFilter: ['lang', 'dir'] });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#surroundings.disconnect();
  }

  /** Loads the registry again, past the browser's cache. What is shown stays until the new one is there. */
  reload(): Promise<void> {
    return this.#load.reload();
  }

  /** Clears the search, the filters and the tab, and shows the list. */
  reset(): void {
    this.category = ALL;
    this.query = '';
    this.filters = {};
    this.view = 'list';
  }

  /** Focuses the search field. */
  override focus(options?: FocusOptions): void {
    this.searchPart?.focus(options);
  }

  /** @internal */
  addressChanged(address: AddressState): void {
    const { registry } = this.#load.state;
    if (!registry) return;
    this.#defaults ??= {
      category: this.category,
      text: this.query,
      filters: this.filters,
      view: this.view,
    };
    if (this.syncUrl === 'none') return;
    const { category, text, filters, view } = this.#defaults;
    const known = address.category === ALL || registry.categories.some(({ id }) => id === address.category);
    this.category = known && address.category !== undefined ? address.category : category;
    this.query = address.text ?? text;
    this.filters = address.filters ? this.#known(address.filters) : filters;
    this.view = address.view ?? view;
    this.#pinned = undefined;
    if (address.vendor) this.#want(address.vendor);
  }

  /** @internal */
  settled(how: 'typed' | 'chosen'): void {
    void this.#emitChange(how);
  }

  /** @internal */
  announce(): void {
    const { messages } = this.#interface();
    const results = this.#results;
    if (!results) return;
    if (this.view === 'changes') {
      this.announcement = messages.changesView(0);
      return;
    }
    const { matched, unstated, excluded, isNear, query } = results;
    const count = messages.countMatched(matched.length, unstated.length, excluded.length, true);
    this.announcement = isNear ? `${messages.nearOnly(query.text.trim())} ${count}` : count;
  }

  /** @internal */
  printingChanged(): void {
    this.requestUpdate();
    this.performUpdate();
    // Protected, but of the class that both are of.
    this.resultsPart?.['performUpdate']();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const parts = this.renderRoot.querySelectorAll<LitElement>(
      'vd-search, vd-tabs, vd-filters, vd-results, vd-changes',
    );
    await Promise.all([...parts].map((part) => part.updateComplete));
    return done;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('registry')) this.#load.refresh();
    const view = this.#interface();
    this.#interfaceContext.setValue(view);
    const registry = this.#shown();
    if (!registry) {
      this.covered = this.#hasFallback();
      return;
    }
    const { facets } = this.#answers;
    const known = this.#registryContext.value;
    if (registry !== known?.registry || facets !== known.facets) {
      this.#registryContext.setValue({ registry, facets });
    }
    const printing = this.#print.printing;
    const asked: Query = {
      category: printing || !registry.categories.some(({ id }) => id === this.category) ? ALL : this.category,
      text: this.query,
      filters: this.#later.failed ? {} : this.#known(this.filters),
    };
    this.#results = this.#preview()?.results ?? this.#answers.run(asked, view.compare);
    if (!this.#results) return;
    this.#resultsContext.setValue({
      results: this.#results,
      text: this.query,
      searchFailed: this.#answers.searchFailed,
      printing,
      permalink: (entry) => this.#address.href({ vendor: entryKey(entry.vendor.id, entry.record.id) }),
    });
  }

  protected override render(): TemplateResult {
    const { state } = this.#load;
    const view = this.#interface();
    const registry = this.#shown();
    const results = registry && this.#results;
    const { covered } = this;
    const isLoading = !results && !covered && state.status !== 'error';
    const name = this.label || titleOf(registry, view.messages);
    return html`<section
      class=${isLoading ? 'base loading' : covered ? 'loading' : 'base'}
      part="base"
      aria-label=${name}
      aria-busy=${isLoading}
      lang=${view.messages.language}
      dir=${inheritedDirection(this) ?? this.cssDirection ?? nothing}
      @vd-request=${this.#onRequest}
    >
      <slot name="header"></slot>
      ${
        state.status === 'error'
          ? errorAlert(state.error.code, state.registry, view, () => void this.reload())
          : nothing
      }
      ${
        registry && results
          ? loaded(registry, results, view, {
              filters: {
                bar: this.#later.value?.filterBar(registry, view, results, this.#answers.facets),
                failed: this.#later.failed,
                onRetry: this.#later.load,
              },
              view: isView(this.view) ? this.view : 'list',
              changes: this.#later,
              level: titleLevel(this.headingLevel),
              unfolded: this.unfolded,
              onUnfold: () => this.#onUnfold(),
            })
          : nothing
      }
      ${!results || covered ? html`<slot></slot>` : nothing}${isLoading ? skeleton(view.messages) : nothing}
      <slot name="footer"></slot>
      <p role="status" class="visually-hidden">${this.announcement}</p>
    </section>`;
  }

  protected override updated(): void {
    if (this.#wanted === undefined || this.covered) return;
    const wanted = this.#wanted;
    void this.updateComplete.then(() => {
      if (this.#wanted !== wanted) return;
      this.#wanted = undefined;
      const [vendor = '', disclosure] = wanted.split('/');
      void this.resultsPart?.showEntry(vendor, disclosure);
    });
  }

  #preview(): Preview | undefined {
    const { state } = this.#load;
    return state.status === 'loading' ? state.preview : undefined;
  }

  /** The registry on show, or the part of it that is read so far. */
  #shown(): Registry | undefined {
    return this.#load.state.registry ?? this.#preview()?.registry;
  }

  /** Made anew only where something it depends on is another: every part renders again then. */
  #interface(): Interface {
    const inputs = {
      overrides: this.messages,
      language: inheritedLanguage(this),
      registryLanguage: this.#shown()?.language,
      headingLevel: this.headingLevel,
    };
    const same = Object.entries(inputs).every(
      ([key, value]) => this.#inputs?.[key as keyof typeof inputs] === value,
    );
    if (!this.#view || !same) this.#view = makeInterface(inputs);
    this.#inputs = inputs;
    return this.#view;
  }

  #hasFallback(): boolean {
    return [...this.children].some((child) => child.slot === '' && child.localName !== 'script');
  }

  #want(entry: string): void {
    const { registry } = this.#load.state;
    const [vendor, disclosure] = entry.split('/');
    const wanted = registry?.entries.find(
      ({ vendor: { id }, record }) => id === vendor && (disclosure === undefined || record.id === disclosure),
    );
    if (!wanted) return;
    this.category = ALL;
    this.query = '';
    this.view = 'list';
    this.filters = wanted.status === 'current' ? {} : { status: [wanted.status] };
    this.#wanted = entry;
    this.#pinned = entry;
    this.requestUpdate();
  }

  /** Tells the address and the page, once for each state that differs from the one told before. */
  async #emitChange(how: 'typed' | 'chosen'): Promise<void> {
    if (this.query.trim() !== '') await this.#answers.loadSearch();
    await this.updateComplete;
    const results = this.#results;
    if (!results || (results === this.#emitted?.results && this.view === this.#emitted.view)) return;
    this.#emitted = { results, view: this.view };
    this.#address.write(this.#addressState(), how === 'typed' ? 'replace' : 'push');
    this.dispatchEvent(
      new VdChangeEvent({
        category: results.query.category,
        query: this.query,
        filters: results.query.filters,
        view: this.view,
        matched: results.matched.length,
        unstated: results.unstated.length,
        total: results.total,
      }),
    );
  }

  #addressState(): AddressState {
    const defaults = this.#defaults;
    const { category, query: text, filters, view } = this;
    return {
      ...(category === defaults?.category ? {} : { category }),
      ...(text === defaults?.text ? {} : { text }),
      ...(defaults && sameFilters(filters, defaults.filters) ? {} : { filters }),
      ...(view === defaults?.view ? {} : { view }),
      ...(this.#pinned === undefined ? {} : { vendor: this.#pinned }),
    };
  }

  /** What the first rows need not wait for: filters, then the search. */
  async #loadRest(registry: Registry, warnings: readonly Issue[]): Promise<void> {
    await this.updateComplete;
    // Asked only now that all is drawn: sooner, the browser would have to work out the page's styles twice.
    if (getComputedStyle(this).direction === 'rtl') this.cssDirection = 'rtl';
    await this.#later.load();
    await this.#answers.counted;
    if (this.#address.read().filters) this.filters = this.#known(this.filters);
    await this.updateComplete;
    await this.#later.value?.uncover(this);
    this.covered = false;
    if (this.#load.state.registry !== registry) return;
    this.dispatchEvent(new VdLoadEvent(registry.document, warnings));
    await untilIdle(2000);
    // One that has left the page may be done with; if not, a search loads it.
    if (this.isConnected) await this.#answers.loadSearch();
  }

  /** Whether the start of the plain list is asked for, so that it may be shown before all of it is read. */
  #isPlain(): boolean {
    const isAsked = Object.keys(this.#address.read()).length > 0;
    const isPlain = this.category === ALL && this.query === '' && Object.keys(this.filters).length === 0;
    return isPlain && !isAsked && !this.#print.printing;
  }

  /** The version this visitor saw last, where that is kept and was not this one's first look. */
  #lastVersion({ version, organization }: RegistryDocument): number | undefined {
    if (!this.remember) return undefined;
    const list = this.src ? new URL(this.src, document.baseURI).href : organization.name;
    return rememberLook(list, version, new Date());
  }

  /** Filters without values that the registry does not know; before its values are listed, as they are. */
  #known(filters: Filters): Filters {
    return this.#answers.knowsValues ? keepKnownValues(filters, this.#answers.facets) : filters;
  }

  #onSurroundings(): void {
    this.#load.refresh();
    this.requestUpdate();
  }

  #onUnfold(): void {
    this.unfolded = !this.unfolded;
  }

  #onRequest({ request }: VdRequestEvent): void {
    switch (request.kind) {
      case 'load-search':
        void this.#answers.loadSearch();
        return;
      case 'link':
        this.#onLink(request);
        return;
      case 'permalink':
        this.#onPermalink(request.vendor, request.href);
        return;
      case 'text':
        this.query = request.text;
        break;
      case 'category':
        this.category = request.id;
        break;
      case 'filter':
        this.filters = selectValues(this.filters, request.facet, request.values, request.selected);
        break;
      case 'ask':
        this.query = '';
        this.filters = request.filters;
        break;
      case 'view':
        this.view = request.view;
        break;
      case 'entry':
        this.#want(request.entry);
        this.#settle.chosen();
        return;
      case 'clear-filters':
        this.filters = {};
        break;
      case 'clear-all':
        this.query = '';
        this.filters = {};
    }
    this.#pinned = undefined;
    if (request.kind === 'text') this.#settle.typed();
    else this.#settle.chosen();
  }

  #onLink({ url, rel, vendor, event }: Extract<Request, { kind: 'link' }>): void {
    if (!this.dispatchEvent(new VdLinkEvent(url, rel, vendor))) event.preventDefault();
  }

  #onPermalink(entry: string, href: string): void {
    this.#want(entry);
    this.#address.write(this.#addressState(), 'push');
    const { messages } = this.#interface();
    // Not every frame or webview lets a page write to the clipboard, or even ask; the address bar has it all the same.
    (async () => navigator.clipboard.writeText(href))().then(
      () => {
        this.announcement = messages.linkCopied;
      },
      () => undefined,
    );
  }
}
