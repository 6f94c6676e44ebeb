import { html, nothing, type TemplateResult } from 'lit';
import type { Results } from '../../../core/query/query.js';
import type { Interface } from '../../state/contexts.js';
import { isNarrowed } from '../../state/is-narrowed.js';
import { answerParts } from '../answers/answer-parts.js';
import { request } from '../shared/request.js';

/**
 * The visible count and what is to be said of it.
 * @param asksUnknown the address asks for what the list does not have
 * @param chips one for each filter
 * @param takeAlong ways to keep what is shown
 */
export function countBar(
  { messages }: Interface,
  results: Results,
  asksUnknown: boolean,
  chips: unknown,
  takeAlong: unknown,
): TemplateResult {
  const { query, matched, unstated, excluded } = results;
  const narrowed = isNarrowed(query);
  return html`<div class="bar" part="bar">
      <p class="matched" part="count" tabindex="-1">
        ${answerParts()?.countOtherwise(results, messages) ?? messages.countMatched(matched.length, unstated.length, excluded.length, narrowed)}
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
      ${takeAlong}
    </div>
    ${answerParts()?.remarks(asksUnknown, results, messages)}`;
}
