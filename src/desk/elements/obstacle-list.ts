import { html, nothing, type TemplateResult } from 'lit';
import type { DeskFinding } from '../state/desk-finding.js';

/** What keeps a list from being published; what is wrong in the list itself is mended a few steps before. */
export function obstacleList(
  obstacles: readonly string[],
  findings: readonly DeskFinding[] | undefined,
  onMend: () => void,
): TemplateResult {
  const isFaulty = findings?.some(({ severity }) => severity === 'error');
  return html`<ul role="list" id="obstacles">
      ${obstacles.map((one) => html`<li class="finding error">${one}</li>`)}
    </ul>
    ${isFaulty ? html`<p><button type="button" class="button" @click=${onMend}>Mend the list</button></p>` : nothing}`;
}
