import { html, nothing, type TemplateResult } from 'lit';
import type { FacetName, Results } from '../../../core/query/query.js';
import type { Interface } from '../../state/contexts.js';
import { request } from '../shared/request.js';

/** Whether a search or a filter leaves something out. */
const isNarrowed = ({ query }: Results): boolean =>
  query.text.trim() !== '' || Object.values(query.filters).some((values) => values.length > 0);

/** The visible count and what is to be said of it. @param chips one for each filter */
export function bar({ messages }: Interface, results: Results, chips: unknown): TemplateResult {
  const { query, matched, unstated, excluded } = results;
  const narrowed = isNarrowed(results);
  return html`<div class="bar" part="bar">
      <p class="matched" part="count">
        ${messages.countMatched(matched.length, unstated.length, excluded.length, narrowed)}
      </p>
      ${chips}
      ${
        narrowed
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
    ${results.isComplete ? nothing : html`<p class="near" part="searching">${messages.searching}</p>`}`;
}

/** Every selected value, facet by facet. */
export function selected(results: Results): readonly [FacetName, string][] {
  return Object.entries(results.query.filters).flatMap(([facet, ids]) =>
    ids.map((id): [FacetName, string] => [facet as FacetName, id]),
  );
}
