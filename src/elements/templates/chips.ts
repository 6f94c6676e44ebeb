import { html, nothing, type TemplateResult } from 'lit';
import type { Registry } from '../../model/registry.js';
import type { Facet } from '../../query/list-facets.js';
import type { FacetName, Results } from '../../query/query.js';
import { suggestFilters } from '../../query/suggest-filters.js';
import type { Interface } from '../../state/contexts.js';
import { facetLabel } from '../facet-label.js';
import { request } from '../request.js';
import { icon } from './icon.js';

/** The visible count, and one chip to undo each filter. */
export function bar(
  registry: Registry,
  view: Interface,
  results: Results,
  facets: readonly Facet[],
): TemplateResult {
  const { messages } = view;
  const { query, matched, unstated, excluded } = results;
  const filtered =
    query.text.trim() !== '' || Object.values(query.filters).some((values) => values.length > 0);
  const chips = selected(results).map(([facet, id]) => {
    const label = facetLabel(facet, id, registry, view);
    return html`<li>
      <button
        type="button"
        class="chip"
        part="chip"
        aria-label=${messages.removeFilter(label)}
        @click=${(event: Event) => {
          request(event.currentTarget as Element, { kind: 'filter', facet, values: [id], selected: false });
        }}
      >
        ${label}${icon('close')}
      </button>
    </li>`;
  });
  return html`<div class="bar" part="bar">
      <p class="matched" part="count">
        ${messages.countMatched(matched.length, unstated.length, excluded.length, filtered)}
      </p>
      ${
        chips.length > 0
          ? html`<ul role="list" class="chips" part="chips" aria-label=${messages.activeFilters}>
              ${chips}
            </ul>`
          : nothing
      }
      ${
        filtered
          ? html`<button
              type="button"
              class="plain"
              part="clear-all"
              @click=${(event: Event) => request(event.currentTarget as Element, { kind: 'clear-all' })}
            >
              ${messages.clearAll}
            </button>`
          : nothing
      }
    </div>
    ${
      results.isNear ? html`<p class="near" part="near">${messages.nearOnly(query.text.trim())}</p>` : nothing
    }
    ${results.isComplete ? nothing : html`<p class="near" part="searching">${messages.searching}</p>`}
    ${ask(registry, view, results, facets)} ${explained(registry, view, results)}`;
}

/** The filters that ask what the search text asks in words. */
function ask(
  registry: Registry,
  view: Interface,
  results: Results,
  facets: readonly Facet[],
): TemplateResult | typeof nothing {
  const filters = suggestFilters(facets, results.query.text);
  const words = Object.entries(filters).flatMap(([facet, ids]) =>
    ids.map((id) => facetLabel(facet as FacetName, id, registry, view)),
  );
  if (words.length === 0) return nothing;
  return html`<p class="ask" part="suggestion">
    <button
      type="button"
      class="chip"
      @click=${(event: Event) => request(event.currentTarget as Element, { kind: 'ask', filters })}
    >
      ${view.messages.askFilters(words.join(' + '))}
    </button>
    <span>${view.messages.askFiltersExplained}</span>
  </p>`;
}

/** Every selected value, facet by facet. */
export function selected(results: Results): readonly [FacetName, string][] {
  return Object.entries(results.query.filters).flatMap(([facet, ids]) =>
    ids.map((id): [FacetName, string] => [facet as FacetName, id]),
  );
}

/** What the selected words mean, as the registry explains them. */
function explained(
  registry: Registry,
  { textLanguage }: Interface,
  results: Results,
): TemplateResult | typeof nothing {
  const terms = selected(results).flatMap(([facet, id]) => {
    const kind = facet === 'data' ? 'dataTypes' : facet;
    const term = kind in registry.terms ? registry.terms[kind as 'subjects'].get(id) : undefined;
    return term?.description ? [term] : [];
  });
  if (terms.length === 0) return nothing;
  return html`<dl class="terms" part="explanations" lang=${textLanguage ?? nothing}>
    ${terms.map(
      ({ name, description }) =>
        html`<div>
          <dt>${name}:</dt>
          <dd>${description}</dd>
        </div>`,
    )}
  </dl>`;
}
