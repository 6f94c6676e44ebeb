import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../i18n/messages.js';
import type { RegistryErrorCode } from '../../../core/reading/registry-error.js';
import type { Registry } from '../../../core/model/registry.js';
import type { Results } from '../../../core/query/query.js';
import type { Interface } from '../../state/contexts.js';
import { facetLabel } from '../filters/facet-label.js';
import { formatDate, formatList } from '../shared/format.js';
import { bar, selected } from './bar.js';
import type { FilterBar } from '../filters/filter-bar.js';
import { header, type HeaderState } from './header.js';

/** Parts are re-exported one hop, so that a page can style what is inside. */
export const EXPORTED_PARTS = {
  search: 'search, search-input',
  tabs: 'tabs, tab, tab-selected, panel',
  filters: 'filters-toggle, filters, facet',
  changes: 'planned, version, change, former, older',
  results:
    'list, more, aside, list-heading, entry, vendor, purpose, data, exclusions, subjects, links, link, permalink, reason, empty',
} as const;

/** Everything there is once a registry is on show. */
export function loaded(
  registry: Registry,
  results: Results,
  view: Interface,
  state: HeaderState & { readonly filters: Filters; readonly changes: ChangesPart },
): TemplateResult {
  // One template for both views: the switch in the header keeps its focus.
  return html`<div class="stack">
    ${header(registry, view, state)}
    ${state.view === 'changes' ? changes(state.changes, view.messages) : list(registry, results, view, state.filters)}
  </div>`;
}

function list(registry: Registry, results: Results, view: Interface, filtering: Filters): TemplateResult {
  const { messages } = view;
  if (registry.entries.length === 0)
    return resultsPart(html`<slot name="empty" slot="empty">${messages.emptyRegistry}</slot>`);
  return html`${printed(registry, results, view)}
    <vd-search exportparts=${EXPORTED_PARTS.search}></vd-search>
    <vd-tabs exportparts=${EXPORTED_PARTS.tabs}>
      <div class="body">
        <div class="filters">${filters(filtering, messages)}</div>
        <div>${bar(view, results, filtering.bar?.chips)} ${filtering.bar?.explained} ${resultsPart()}</div>
      </div>
    </vd-tabs>`;
}

/** What there is of filters: they come after the first rows. */
export interface Filters {
  readonly bar: FilterBar | undefined;
  /** They could not be loaded. */
  readonly failed: boolean;
  readonly onRetry: () => void;
}

function filters({ bar, failed, onRetry }: Filters, messages: Messages): TemplateResult | typeof nothing {
  if (bar) return html`<vd-filters exportparts=${EXPORTED_PARTS.filters}></vd-filters>`;
  return failed ? unavailable(messages.filtersUnavailable, messages, onRetry) : nothing;
}

/** The view of what changed: it comes when it is first wanted. */
export interface ChangesPart {
  readonly value: unknown;
  /** It could not be loaded. */
  readonly failed: boolean;
  readonly load: () => void;
}

function changes({ value, failed, load }: ChangesPart, messages: Messages): TemplateResult | typeof nothing {
  if (value) return html`<vd-changes exportparts=${EXPORTED_PARTS.changes}></vd-changes>`;
  return failed ? unavailable(messages.changesUnavailable, messages, load) : nothing;
}

/** A part of the interface that could not be loaded, and a way to try again. */
function unavailable(what: string, messages: Messages, onRetry: () => void): TemplateResult {
  return html`<p role="alert">
    ${what}
    <button type="button" class="plain" @click=${onRetry}>${messages.retry}</button>
  </p>`;
}

/** @param empty for a list without entries only: WebKit forgets where a reader is when a slot is added above a fallback */
function resultsPart(empty?: TemplateResult): TemplateResult {
  return html`<vd-results exportparts=${EXPORTED_PARTS.results}>${empty}</vd-results>`;
}

/** The place of the list while it is on its way. */
export function skeleton(messages: Messages): TemplateResult {
  return html`<div class="skeleton" part="skeleton">
    <p class="visually-hidden">${messages.loading}</p>
    <span></span><span></span><span></span><span></span><span></span>
  </div>`;
}

/** What went wrong in plain words, and a way to try again. */
export function errorAlert(
  code: RegistryErrorCode,
  kept: Registry | undefined,
  view: Interface,
  onRetry: () => void,
): TemplateResult {
  const { messages, locale } = view;
  return html`<div class="alert" part="error" role="alert">
    <p>
      ${messages.errors[code]}${
        kept ? html` ${messages.errorKept(formatDate(kept.document.lastUpdated, locale))}` : nothing
      }
    </p>
    <button type="button" @click=${onRetry}>${messages.retry}</button>
  </div>`;
}

/** What a printed page is about: on paper no tab or box says it. */
function printed(registry: Registry, results: Results, view: Interface): TemplateResult {
  const { messages, locale } = view;
  const words = selected(results).map(([facet, id]) => facetLabel(facet, id, registry, view));
  return html`<p class="printed" part="printed">
    ${messages.printed(results.query.text.trim(), formatList(words, locale))}
    ${messages.printedFrom(location.href)}
  </p>`;
}
