import { html, nothing, type TemplateResult } from 'lit';
import type { Entry, Registry } from '../../../core/model/registry.js';
import type { Highlighter, Reason } from '../../../core/query/query.js';
import type { Interface } from '../../state/contexts.js';
import { marked } from '../shared/marked.js';
import { allTexts } from './all-texts.js';
import { explainReason } from './explain-reason.js';

interface WhyOptions {
  readonly registry: Registry;
  readonly ui: Interface;
  readonly highlighter: Highlighter | undefined;
}

/** What a row does not show by itself: the wider or open words that answer a filter, the synonym that a search met. */
export function whyListed(
  entry: Entry,
  reasons: readonly Reason[],
  options: WhyOptions,
): TemplateResult | typeof nothing {
  const { highlighter, ui } = options;
  const { foundBy } = allTexts(ui.messages);
  const found = highlighter?.whyFound(entry) ?? [];
  if (reasons.length + found.length === 0) return nothing;
  return html`<div class="why" part="reason">
    ${reasons.map((reason) => html`<p>${explainReason(reason, options.registry, ui)}</p>`)}
    ${found.map(({ words, name, how }) => html`<p>${marked(foundBy[how](words, name), highlighter)}</p>`)}
  </div>`;
}
