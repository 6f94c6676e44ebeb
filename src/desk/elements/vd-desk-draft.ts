import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { toDay } from '../../core/model/to-day.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { baseStyles } from '../../widget/styles/base.styles.js';
import { tokensStyles } from '../../widget/styles/tokens.styles.js';
import { draftFields, draftFindings, draftVendor, finishDraft, lastOf } from '../mend/draft-vendor.js';
import type { DeskActionEvent } from '../shared/desk-action-event.js';
import { DeskPart } from '../shared/desk-part.js';
import { deskStyles } from '../shared/desk.styles.js';
import { setAt } from '../state/set-at.js';
import type { VdDeskForm } from './vd-desk-form.js';

/**
 * @summary A new vendor, asked for what readers want to know first. It comes into the list as one change.
 * @fires added - it is in the list, at its end
 * @fires left - it is not wanted
 */
export class VdDeskDraft extends DeskPart {
  static override readonly styles = [
    tokensStyles,
    baseStyles,
    deskStyles,
    css`
      h3 {
        margin-block-start: 0;
      }
    `,
  ];

  static define(tag = 'vd-desk-draft', registry: CustomElementRegistry = customElements): void {
    registry.define(tag, VdDeskDraft);
  }

  /** The list with the vendor in it. */
  @state() private draft: RegistryDocument | undefined;
  @state() private isAsked = false;
  @query('vd-desk-form') private readonly form!: VdDeskForm | null;

  #of: RegistryDocument | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const now = this.deskState.list;
    // Undo, or another tab: what is written here goes on with the list as it is now.
    if (now && now !== this.#of) {
      const fresh = draftVendor(now);
      const written = this.draft?.vendors.at(-1);
      this.draft = written
        ? setAt(fresh, lastOf(fresh), { ...written, id: fresh.vendors.at(-1)?.id })
        : fresh;
    }
    this.#of = now;
  }

  protected override render(): TemplateResult {
    const { draft } = this;
    if (!draft) return html``;
    return html`<h3 tabindex="-1">A new vendor</h3>
      <p class="muted">
        What readers want to know first. Suggestions come as you write; a word that is new becomes one of your
        list. All else can be said once it is in the list.
      </p>
      <vd-desk-form
        .document=${draft}
        .path=${lastOf(draft)}
        .fields=${draftFields(draft, toDay(this.desk.today))}
        .findings=${this.isAsked ? draftFindings(draft) : []}
        @vd-desk-action=${this.#onWrite}
      ></vd-desk-form>
      <p class="row">
        <button type="button" class="button primary" @click=${this.#onAdd}>Add it to the list</button>
        <button type="button" class="button" @click=${() => this.dispatchEvent(new Event('left'))}>
          Leave it
        </button>
      </p>`;
  }

  #onWrite(event: DeskActionEvent): void {
    event.stopPropagation();
    const { action } = event;
    if (action.kind === 'replace') this.draft = action.document;
    if (action.kind === 'set' && this.draft) this.draft = setAt(this.draft, action.path, action.value);
  }

  async #showMissing(): Promise<void> {
    await this.updateComplete;
    await this.form?.updateComplete;
    this.form?.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }

  #onAdd(): void {
    const { draft } = this;
    this.isAsked = true;
    if (!draft) return;
    if (draftFindings(draft).length > 0) {
      void this.#showMissing();
      return;
    }
    const known = new Set(this.deskState.published?.last.vendors.map(({ id }) => id));
    this.act({ kind: 'replace', document: finishDraft(draft, known) });
    this.dispatchEvent(new Event('added'));
  }
}
