import { allTexts } from './all-texts.js';
import { html, type TemplateResult } from 'lit';
import type { Registry } from '../../../core/model/registry.js';
import type { Query } from '../../../core/query/query.js';
import { enTakeAlong } from '../../../i18n/en-take-along.js';
import type { Interface } from '../../state/contexts.js';
import { MOST_PRINTED } from '../shared/most-printed.js';
import { withOverrides } from '../shared/with-overrides.js';
import { nameFilters } from './name-filters.js';

/** What a printed page is about: on paper no tab or box says it. */
export function printedLine(registry: Registry, { text, filters }: Query, ui: Interface): TemplateResult {
  const messages = allTexts(ui.messages);
  const { takePrint, takeAlong, printMore } = withOverrides(enTakeAlong, ui.messages);
  return html`<p class="printed" part="printed">
    ${messages.printed(text, nameFilters(filters, registry, ui))} ${messages.printedFrom(location.href)}
    <span class="print-more" data-words=${printMore(takePrint, takeAlong, MOST_PRINTED)}></span>
  </p>`;
}
