import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { RegistryErrorCode } from '../../load/registry-error.js';
import type { Registry } from '../../model/registry.js';
import type { Facet } from '../../query/list-facets.js';
import type { Results } from '../../query/query.js';
import type { Interface } from '../../state/contexts.js';
import { facetLabel } from '../facet-label.js';
import { formatDate, formatList } from '../format.js';
import { bar, selected } from './chips.js';
import { header, type HeaderState } from './header.js';

/** Parts are re-exported one hop, so that a page can style what is inside. */
export const EXPORTED_PARTS = {
  search: 'search, search-input',
  tabs: 'tabs, tab, tab-selected, panel',
  filters: 'filters-toggle, filters, facet',
  results:
    'list, more, aside, list-heading, entry, vendor, purpose, data, exclusions, subjects, links, link, permalink, reason, empty',
} as const;

/** Everything there is once a registry is on show. */
export function loaded(
  registry: Registry,
  results: Results,
  view: Interface,
  state: HeaderState & { readonly facets: readonly Facet[] },
): TemplateResult {
  const { messages } = view;
  if (registry.entries.length === 0) {
    return html`<div class="stack">${header(registry, view, state)} ${resultsPart(messages)}</div>`;
  }
  return html`<div class="stack">
    ${header(registry, view, state)} ${printed(registry, results, view)}
    <vd-search exportparts=${EXPORTED_PARTS.search}></vd-search>
    <vd-tabs exportparts=${EXPORTED_PARTS.tabs}>
      <div class="body">
        <vd-filters exportparts=${EXPORTED_PARTS.filters}></vd-filters>
        <div>${bar(registry, view, results, state.facets)} ${resultsPart(messages)}</div>
      </div>
    </vd-tabs>
  </div>`;
}

function resultsPart(messages: Messages): TemplateResult {
  return html`<vd-results exportparts=${EXPORTED_PARTS.results}
    ><slot name="empty" slot="empty">${messages.emptyRegistry}</slot></vd-results
  >`;
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
  const filters = selected(results).map(([facet, id]) => facetLabel(facet, id, registry, view));
  return html`<p class="printed" part="printed">
    ${messages.printed(results.query.text.trim(), formatList(filters, locale))}
    ${messages.printedFrom(location.href)}
  </p>`;
}
