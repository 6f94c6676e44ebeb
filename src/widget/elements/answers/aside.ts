import { html, nothing, type TemplateResult } from 'lit';
import type { Registry } from '../../../core/model/registry.js';
import type { ListName, Results } from '../../../core/query/query.js';
import type { Interface } from '../../state/contexts.js';
import { heading } from '../shared/heading.js';
import { allTexts } from './all-texts.js';
import { nameAsked } from './name-asked.js';

/** A list with a heading: those that do not say, those that say they do not; and those that do, where the others are asked for. */
export function aside(
  name: ListName,
  results: Results,
  registry: Registry,
  ui: Interface,
  list: TemplateResult,
): TemplateResult {
  const texts = allTexts(ui.messages);
  const { length } = results[name];
  const [title, explained] = {
    matched: [texts.matchedHeading(length)],
    unstated: [texts.unstatedHeading(nameAsked(results, registry, ui), length), texts.unstatedExplained],
    excluded: [texts.excludedHeading(length), texts.excludedExplained],
  }[name];
  return html`<section class="aside" part="aside">
    ${heading(ui.vendorLevel, 'list-heading', title)}
    ${explained === undefined ? nothing : html`<p class="explained" part="explained">${explained}</p>`}
    ${list}
  </section>`;
}
