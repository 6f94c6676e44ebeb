import { html, nothing, type TemplateResult } from 'lit';
import type { Registry } from '../../../core/model/registry.js';
import { countEntries } from '../../../core/query/count-entries.js';
import type { Results } from '../../../core/query/query.js';
import type { Interface } from '../../state/contexts.js';
import { allTexts } from './all-texts.js';

/** How many entries are planned or former, which are listed only when asked for. */
export function otherTimes(
  registry: Registry,
  { query }: Results,
  { messages }: Interface,
): TemplateResult | typeof nothing {
  if (query.filters.status?.length) return nothing;
  const { planned, former } = countEntries(registry);
  if (planned + former === 0) return nothing;
  return html`<p class="other-times" part="other-times">
    ${allTexts(messages).otherTimes(planned, former)}
  </p>`;
}
