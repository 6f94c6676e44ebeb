import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { baseStyles } from '../../widget/styles/base.styles.js';
import { tokensStyles } from '../../widget/styles/tokens.styles.js';
import { readRecord } from '../mend/read-record.js';
import { DeskActionEvent } from '../shared/desk-action-event.js';
import { deskStyles } from '../shared/desk.styles.js';
import type { DeskAction } from '../state/desk-action.js';

/** @summary A vendor, or the list around them, as its file has it, for who wants it. */
export class VdDeskJson extends LitElement {
  static override readonly styles = [tokensStyles, baseStyles, deskStyles];

  static define(tag = 'vd-desk-json', registry: CustomElementRegistry = customElements): void {
    registry.define(tag, VdDeskJson);
  }

  @property({ attribute: false }) value: unknown;
  @property() label = '';
  /** Why no form can show what was written, in words. */
  @property({ attribute: false }) why!: (value: unknown) => string | undefined;
  /** What to ask for once it was written. */
  @property({ attribute: false }) toAction!: (value: object) => DeskAction;
  @state() private isOpen = false;
  @state() private problem = '';

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // What was wrong in another is not wrong in this.
    if (changed.has('value')) this.problem = '';
  }

  protected override render(): TemplateResult {
    return html`<details
      class="box"
      @toggle=${({ target }: Event) => (this.isOpen = (target as HTMLDetailsElement).open)}
    >
      <summary>As JSON</summary>
      ${
        this.isOpen
          ? html`<div class="field">
              <label for="json">${this.label}</label>
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
    const read = readRecord((target as HTMLTextAreaElement).value, this.why);
    this.problem = read.problem ?? '';
    if (read.value !== undefined) this.dispatchEvent(new DeskActionEvent(this.toAction(read.value)));
  }
}
