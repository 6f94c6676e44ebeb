import { html, nothing, type TemplateResult } from 'lit';
import { flattenValues, type Facet } from '../../../core/query/filter/facet.js';
import type { FacetName } from '../../../core/query/query.js';
import type { FirstMessages } from '../../../i18n/first-messages.js';

/** Stands for the meaning of a facet's words among what is open. */
export const explained = (facet: FacetName): string => `${facet}?`;

/** Shows what the words of a facet mean, each below its box; nothing where the registry explains none. */
export function explainButton(
  { values }: Facet,
  open: boolean,
  { explainWords }: FirstMessages,
  onClick: () => void,
): TemplateResult | typeof nothing {
  if (!flattenValues(values).some(({ term }) => term?.description)) return nothing;
  return html`<button
    type="button"
    class="plain explain"
    part="explain"
    aria-expanded=${open}
    @click=${onClick}
  >
    ${explainWords}
  </button>`;
}
