import { allTexts } from '../answers/all-texts.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Registry } from '../../../core/model/registry.js';
import type { Facet } from '../../../core/query/filter/facet.js';
import type { Results } from '../../../core/query/query.js';
import { keepKnownValues } from '../../../core/query/filter/select-values.js';
import type { Interface } from '../../state/contexts.js';
import { meaning } from '../answers/meaning.js';
import { facetLabel } from '../answers/facet-label.js';
import { request } from '../shared/request.js';
import { gatherGroups } from './gather-groups.js';
import { selectedValues } from '../shared/selected-values.js';
import { icon } from '../shared/icon.js';
import { answerLine } from './answer-line.js';

const FILTER_PARTS =
  'filters-toggle, filters, facet, legend, find, value, value-count, explain, meaning, show, apply, value-name';

/** What filters add to the bar: a chip to undo each, what its words mean, and those that a search asks for in words. */
export interface FilterBar {
  readonly filters: TemplateResult;
  readonly chips: unknown;
  readonly explained: unknown;
  /** Ways to take along what is on show. */
  readonly takeAlong: unknown;
}

/** The filters, and what they add to the bar. */
export function filterBar(
  registry: Registry,
  ui: Interface,
  results: Results,
  facets: readonly Facet[],
): FilterBar {
  return {
    filters: html`<vd-filters exportparts=${FILTER_PARTS}></vd-filters>`,
    chips: chips(registry, ui, results, facets),
    explained: html`${answerLine(registry, ui, results)} ${ask(registry, ui, results, facets)}
    ${explained(registry, ui, results)}`,
    takeAlong: html`<vd-record exportparts="take-along, take-along-way"></vd-record>`,
  };
}

function chips(
  registry: Registry,
  ui: Interface,
  results: Results,
  facets: readonly Facet[],
): TemplateResult | typeof nothing {
  const messages = allTexts(ui.messages);
  const filters = gatherGroups(results.query.filters, facets);
  if (filters.length === 0) return nothing;
  return html`<ul role="list" class="chips" part="chips" aria-label=${messages.activeFilters}>
    ${filters.map(({ facet, id, values }) => {
      const label = facetLabel(facet, id, registry, ui);
      return html`<li>
        <button
          type="button"
          class="chip"
          part="chip"
          aria-label=${messages.removeFilter(label)}
          @click=${(event: Event) => {
            request(event.currentTarget as Element, { kind: 'filter', facet, values, selected: false });
          }}
        >
          ${label}${icon('close')}
        </button>
      </li>`;
    })}
  </ul>`;
}

/** The filters that ask what the search text asks in words. */
function ask(
  registry: Registry,
  ui: Interface,
  results: Results,
  facets: readonly Facet[],
): TemplateResult | typeof nothing {
  const filters = keepKnownValues(registry, results.suggested ?? {}, facets);
  const words = selectedValues(filters).map(([facet, id]) => facetLabel(facet, id, registry, ui));
  if (words.length === 0) return nothing;
  const texts = allTexts(ui.messages);
  return html`<p class="ask" part="suggestion">
    <button
      type="button"
      class="chip"
      @click=${(event: Event) => request(event.currentTarget as Element, { kind: 'ask', filters })}
    >
      ${texts.askFilters(words.join(' + '))}
    </button>
    <bdi>${texts.askFiltersExplained}</bdi>
  </p>`;
}

/** What the selected words mean, as the registry explains them. */
function explained(registry: Registry, ui: Interface, results: Results): TemplateResult | typeof nothing {
  const terms = selectedValues(results.query.filters).flatMap(([facet, id]) => {
    const kind = facet === 'data' ? 'dataTypes' : facet;
    const term = kind in registry.terms ? registry.terms[kind as 'subjects'].get(id) : undefined;
    return term?.description ? [term] : [];
  });
  if (terms.length === 0) return nothing;
  return html`<dl class="terms" part="explanations">
    ${terms.map(
      (term) =>
        html`<div>
          <dt part="explained-word" lang=${ui.textLanguage ?? nothing}>${term.name}:</dt>
          <dd>${meaning(term, ui)}</dd>
        </div>`,
    )}
  </dl>`;
}
