import { html, type TemplateResult } from 'lit';
import type { Registry } from '../../../core/model/registry.js';
import type { Results } from '../../../core/query/query.js';
import type { Interface } from '../../state/contexts.js';
import { heading } from '../shared/heading.js';
import { nameAsked } from '../shared/name-asked.js';
import type { RowPlan } from './plan-rows.js';

/** The second or third list: those that do not say, those that say they do not. */
export function aside(
  { name }: RowPlan,
  results: Results,
  registry: Registry,
  ui: Interface,
  list: TemplateResult,
): TemplateResult {
  const { messages } = ui;
  const { unstated, excluded } = results;
  const [title, explained] =
    name === 'unstated'
      ? [
          messages.unstatedHeading(nameAsked(results, registry, ui), unstated.length),
          messages.unstatedExplained,
        ]
      : [messages.excludedHeading(excluded.length), messages.excludedExplained];
  return html`<section class="aside" part="aside">
    ${heading(ui.vendorLevel, 'list-heading', title)}
    <p class="explained">${explained}</p>
    ${list}
  </section>`;
}
