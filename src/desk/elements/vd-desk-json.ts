import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { baseStyles } from '../../widget/styles/base.styles.js';
import { tokensStyles } from '../../widget/styles/tokens.styles.js';
import { readRecord } from '../mend/read-record.js';
import { DeskActionEvent } from '../shared/desk-action-event.js';
import { deskStyles } from '../shared/desk.styles.js';
import type { Path } from '../state/set-at.js';

/** @summary A vendor as its file has it, for who wants it. */
export class VdDeskJson extends LitElement {
  static override readonly styles = [tokensStyles, baseStyles, deskStyles];

  static define(tag = 'vd-desk-json', registry: CustomElementRegistry = customElements): void {
    registry.define(tag, VdDeskJson);
  }

  @property({ attribute: false }) value: unknown;
  @property({ attribute: false }) path: Path = [];
  @state() private isOpen = false;
  @state() private problem = '';

  protected override render(): TemplateResult {
    return html`<details
      class="box"
      @toggle=${({ target }: Event) => (this.isOpen = (target as HTMLDetailsElement).open)}
    >
      <summary>As JSON</summary>
      ${
        this.isOpen
          ? html`<div class="field">
              <label for="json">The vendor as the file has it</label>
              <textarea
                id="json"
                spellcheck="false"
                aria-invalid=${this.problem ? 'true' : 'false'}
                aria-describedby=${this.problem ? 'problem' : nothing}
                .value=${JSON.stringify(this.value, null, 2)}
                @change=${this.#onChange}
              ></textarea>
              ${this.problem ? html`<p id="problem" class="finding error"><b>To mend.</b> ${this.problem}</p>` : nothing}
            </div>`
          : nothing
      }
    </details>`;
  }

  #onChange({ target }: Event): void {
    const read = readRecord((target as HTMLTextAreaElement).value);
    this.problem = read.problem ?? '';
    if (read.value !== undefined)
      this.dispatchEvent(new DeskActionEvent({ kind: 'set', path: this.path, value: read.value }));
  }
}
