import { html, type TemplateResult } from 'lit';
import type { Registry } from '../../../core/model/registry.js';
import type { Results } from '../../../core/query/query.js';
import type { Interface } from '../../state/contexts.js';
import { heading } from '../shared/heading.js';
import { allTexts } from './all-texts.js';
import { nameAsked } from './name-asked.js';

/** The second or third list: those that do not say, those that say they do not. */
export function aside(
  isExcluded: boolean,
  results: Results,
  registry: Registry,
  ui: Interface,
  list: TemplateResult,
): TemplateResult {
  const texts = allTexts(ui.messages);
  const { unstated, excluded } = results;
  const [title, explained] = isExcluded
    ? [texts.excludedHeading(excluded.length), texts.excludedExplained]
    : [texts.unstatedHeading(nameAsked(results, registry, ui), unstated.length), texts.unstatedExplained];
  return html`<section class="aside" part="aside">
    ${heading(ui.vendorLevel, 'list-heading', title)}
    <p class="explained" part="explained">${explained}</p>
    ${list}
  </section>`;
}
