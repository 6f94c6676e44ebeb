import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { ALL, type ResultRow } from '../query/query.js';
import {
  interfaceContext,
  registryContext,
  resultsContext,
  type Interface,
  type RegistryView,
  type ResultsView,
} from '../state/contexts.js';
import { baseStyles } from '../styles/base.styles.js';
import { defineElement } from './define-element.js';
import { facetLabel } from './facet-label.js';
import { formatList } from './format.js';
import { request } from './request.js';
import { entryRow, type EntryOptions } from './templates/entry.js';
import { heading } from './templates/heading.js';
import { noMatch } from './templates/no-match.js';
import { resultsStyles } from './vd-results.styles.js';

/** Up to this many entries all are in the document, so that find-in-page reaches those of other tabs. */
const ALL_IN_DOCUMENT = 200;

/**
 * @summary The entries: those that match, those that do not say, those that say they do not.
 * @slot empty - Shown instead of our words where the registry has no entries.
 * @csspart aside - The second and the third list.
 * @csspart list - A list of entries.
 * @csspart list-heading - The heading of the second and third list.
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
export class VdResults extends LitElement {
  static override readonly styles = [baseStyles, resultsStyles];

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

  /** Scrolls to an entry and focuses its heading; false where it is not shown. */
  showEntry(vendor: string, disclosure: string | undefined): boolean {
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('.entry')];
    const row = rows.find(
      ({ dataset }) =>
        dataset['vendor'] === vendor && (disclosure === undefined || dataset['disclosure'] === disclosure),
    );
    if (!row) return false;
    row.scrollIntoView({ block: 'start' });
    row.querySelector<HTMLElement>('[part=vendor]')?.focus({ preventScroll: true });
    return true;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { source, view } = this;
    if (!source || !view || !this.interface) return nothing;
    const { messages } = this.interface;
    if (source.registry.entries.length === 0) {
      return html`<div class="none" part="empty"><slot name="empty"></slot></div>`;
    }
    const { results } = view;
    const nothingFound = results.matched.length === 0;
    return html`<div class="columns" aria-hidden="true">
        ${messages.columns.map((name) => html`<span>${name}</span>`)}
      </div>
      ${nothingFound ? noMatch(this, source.registry, this.interface, results) : this.#list(results.matched)}
      ${this.#aside(results.unstated, messages.unstatedHeading(this.#asked(), results.unstated.length), messages.unstatedExplained)}
      ${this.#aside(results.excluded, messages.excludedHeading(results.excluded.length), messages.excludedExplained)}
      ${this.#otherTimes()} ${this.#elsewhere()}`;
  }

  #list(rows: readonly ResultRow[]): TemplateResult {
    const options = this.#options();
    return html`<ul role="list" part="list">
      ${repeat(
        rows,
        ({ entry }) => entry.index,
        (row) => entryRow(row, { ...options, permalink: this.view?.permalink(row.entry) }),
      )}
    </ul>`;
  }

  #options(): EntryOptions {
    const { registry } = this.source as RegistryView;
    const { results } = this.view as ResultsView;
    return {
      registry,
      view: this.interface as Interface,
      marks: results.marks,
      permalink: undefined,
      part: this,
      showCategory: results.query.category === ALL && registry.categories.length > 1,
    };
  }

  #aside(rows: readonly ResultRow[], title: string, explained: string): TemplateResult | typeof nothing {
    if (rows.length === 0) return nothing;
    return html`<section class="aside" part="aside">
      ${heading((this.interface as Interface).vendorLevel, 'list-heading', title)}
      <p class="explained">${explained}</p>
      ${this.#list(rows)}
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
    const count = (status: string): number =>
      registry.entries.filter((entry) => entry.status === status).length;
    const [planned, former] = [count('planned'), count('former')];
    if (planned + former === 0) return nothing;
    return html`<p class="other-times">${this.interface?.messages.otherTimes(planned, former)}</p>`;
  }

  /** Matches under other tabs, where only find-in-page and links to a text of the page look. */
  #elsewhere(): TemplateResult | typeof nothing {
    const { registry } = this.source as RegistryView;
    const { elsewhere } = (this.view as ResultsView).results;
    if (elsewhere.length === 0 || registry.entries.length > ALL_IN_DOCUMENT) return nothing;
    return html`<div hidden="until-found" @beforematch=${this.#onFound}>${this.#list(elsewhere)}</div>`;
  }

  #onFound(): void {
    request(this, { kind: 'category', id: ALL });
  }
}
