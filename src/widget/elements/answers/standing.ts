import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../../core/model/registry.js';
import { formatDate } from '../../../i18n/format.js';
import type { Interface } from '../../state/contexts.js';

/** That an entry is planned or former, and since or until when: shown only where it is asked for. */
export function standing(
  { status, record }: Entry,
  { messages, locale }: Interface,
): TemplateResult | typeof nothing {
  if (status === 'current') return nothing;
  const day = status === 'planned' ? record.since : record.until;
  return html`<span class="tag ${status}" part="status">${messages.status[status]}</span>${
      day
        ? html`<span part="note"
            >${messages[status === 'planned' ? 'since' : 'until'](formatDate(day, locale))}</span
          >`
        : nothing
    }`;
}
