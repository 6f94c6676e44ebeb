import { html, nothing, type TemplateResult } from 'lit';
import { groupUnread } from '../bring/group-unread.js';
import type { UnreadCell } from '../../keeper/table/read/table-report.js';

/** What was not read for one reason in many rows: once here, so that a keeper need not go through them to see it. */
export function oftenUnread(unread: readonly UnreadCell[]): TemplateResult | typeof nothing {
  const often = groupUnread(unread);
  if (often.length === 0) return nothing;
  return html`<ul class="often" aria-label="Not read most often">
    ${often.map(
      ({ heading, count, why, remedy }) =>
        html`<li><b>${heading}</b>, ${count} times: ${why}. To do: ${remedy}.</li>`,
    )}
  </ul>`;
}
