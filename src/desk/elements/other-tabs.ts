import { html, nothing, type TemplateResult } from 'lit';
import type { KeepController } from '../keep/keep-controller.js';

/** What a keeper should know of where the desk is kept: that it is not, or in another tab too. */
export function otherTabs(keep: KeepController): TemplateResult | typeof nothing {
  const { other, isForgetful } = keep;
  if (isForgetful)
    return html`<p class="finding warning">
      <b>Look again.</b> This browser keeps nothing on this device, as in a private window: save the file
      before you close the page.
    </p>`;
  if (other === 'none') return nothing;
  return html`<div class="finding warning" role="status">
    <p>
      <b>Look again.</b>
      ${
        other === 'changed'
          ? 'Another tab has changed what is on the desk. What you change here would take its place.'
          : 'The desk is open in another tab too. Keep to one of them.'
      }
    </p>
    ${
      other === 'changed'
        ? html`<button type="button" class="button" @click=${() => keep.takeBack()}>
            Take what the other tab has
          </button>`
        : nothing
    }
  </div>`;
}
