import { html, nothing, type TemplateResult } from 'lit';
import type { DeskFinding } from '../state/desk-finding.js';

/** Findings beside their field. @param id of the field, which is described by them */
export function findingList(findings: readonly DeskFinding[], id: string): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  return html`<div id="${id}-findings">
    ${findings.map(
      ({ severity, message, remedy }) =>
        html`<p class="finding ${severity}">
          <b>${severity === 'error' ? 'To mend' : 'Look again'}.</b> ${message} ${remedy}
        </p>`,
    )}
  </div>`;
}
