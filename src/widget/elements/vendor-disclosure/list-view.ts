import { html, nothing, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../../i18n/first-messages.js';
import type { Registry } from '../../../core/model/registry.js';
import type { Results } from '../../../core/query/query.js';
import type { FilterBar } from '../filters/filter-bar.js';
import type { Interface } from '../../state/contexts.js';
import { request } from '../shared/request.js';
import { countBar } from './count-bar.js';
import { EXPORTED_PARTS } from './exported-parts.js';
import { answerParts } from '../answers/answer-parts.js';
import { unavailable } from '../shared/unavailable.js';

/** What there is of filters: they come after the first rows. */
export interface FiltersState {
  readonly bar: FilterBar | undefined;
  /** They could not be loaded. */
  readonly failed: boolean;
  readonly onRetry: () => void;
}

/** The entries, with what asks for them. */
export function listView(
  registry: Registry,
  results: Results,
  ui: Interface,
  filters: FiltersState,
  asksUnknown: boolean,
): TemplateResult {
  const { messages } = ui;
  if (registry.entries.length === 0)
    return resultsPart(html`<slot name="empty" slot="empty">${messages.emptyRegistry}</slot>`);
  return html`${answerParts()?.printedLine(registry, results.query, ui)}
    <vd-search exportparts=${EXPORTED_PARTS.search}></vd-search>
    <button
      type="button"
      class="skip"
      part="skip"
      @click=${(event: Event) => request(event.currentTarget as Element, { kind: 'results' })}
    >
      ${messages.skipToResults}
    </button>
    <vd-tabs exportparts=${EXPORTED_PARTS.tabs}>
      <div class="body">
        <div class="filters">${filtersPart(filters, messages)}</div>
        <div>
          ${countBar(ui, results, asksUnknown, filters.bar?.chips, filters.bar?.takeAlong)}
          ${filters.bar?.explained} ${resultsPart()}
        </div>
      </div>
    </vd-tabs>`;
}

function filtersPart(
  { bar, failed, onRetry }: FiltersState,
  messages: FirstMessages,
): TemplateResult | typeof nothing {
  if (bar) return bar.filters;
  return failed ? unavailable(messages.filtersUnavailable, messages, onRetry) : nothing;
}

/** @param empty for a list without entries only: WebKit forgets where a reader is when a slot is added above a fallback */
function resultsPart(empty?: TemplateResult): TemplateResult {
  return html`<vd-results exportparts=${EXPORTED_PARTS.results}>${empty}</vd-results>`;
}
