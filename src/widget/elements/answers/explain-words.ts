import { html, nothing, type TemplateResult } from 'lit';
import type { Entry, Term } from '../../../core/model/registry.js';
import type { ListMessages } from '../../../i18n/list-messages.js';
import type { Interface } from '../../state/contexts.js';
import { isRead } from './is-read.js';
import { termsOf } from './terms-of.js';
import { marked } from '../shared/marked.js';

/** What the words of an entry mean, in the order it has them. @param meaning of one of them */
export function explainWords(
  entry: Entry,
  ui: Interface,
  { inferred, inferredExplained }: ListMessages,
  meaning: (term: Term, ui: Interface) => unknown,
): TemplateResult {
  return html`<dl part="meaning">
    ${[...new Set(termsOf(entry))]
      .filter(({ description }) => description)
      .map(
        (term) =>
          html`<div>
            <dt part="explained-word" lang=${ui.textLanguage ?? nothing}>${marked(term.name)}</dt>
            <dd>${meaning(term, ui)}</dd>
          </div>`,
      )}
    ${
      isRead(entry)
        ? html`<div>
            <dt part="explained-word">${inferred}</dt>
            <dd>${inferredExplained}</dd>
          </div>`
        : nothing
    }
  </dl>`;
}

/** Escape closes what is open, and belongs to us only then: a dialog around us closes on the next one. */
export function closeOnEscape(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  event.preventDefault();
  event.stopPropagation();
  details.open = false;
  details.querySelector('summary')?.focus();
}
