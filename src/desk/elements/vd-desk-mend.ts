import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { baseStyles } from '../../widget/styles/base.styles.js';
import { tokensStyles } from '../../widget/styles/tokens.styles.js';
import { addEntry, nameVendor, removeVendor } from '../mend/add-records.js';
import { ENTRY_FIELDS, LIST_FIELDS, VENDOR_FIELDS } from '../mend/form-fields.js';
import { groupFindings } from '../mend/group-findings.js';
import { nextFound } from '../mend/next-found.js';
import { sayFindings } from '../mend/say-findings.js';
import { wrongHead } from '../shared/wrong-head.js';
import { wrongVendor } from '../shared/wrong-vendor.js';
import { DeskPart } from '../shared/desk-part.js';
import { deskStyles } from '../shared/desk.styles.js';
import type { OpenedEvent } from '../shared/opened-event.js';
import type { DeskFinding } from '../state/desk-finding.js';
import { renamedNote } from './renamed-note.js';
import type { VdDeskDraft } from './vd-desk-draft.js';
import { vdDeskMendStyles } from './vd-desk-mend.styles.js';

/** The list itself, among the vendors. */
const LIST = -1;
/** A vendor that is not in the list yet. */
const DRAFT = -2;

/** @summary Every vendor in a form, with what was found beside the very field. */
export class VdDeskMend extends DeskPart {
  static override readonly styles = [tokensStyles, baseStyles, deskStyles, vdDeskMendStyles];

  static define(tag = 'vd-desk-mend', registry: CustomElementRegistry = customElements): void {
    registry.define(tag, VdDeskMend);
  }

  @state() private at = LIST;
  @query('.form h3') private readonly formHeading!: HTMLElement | null;
  @query('vd-desk-draft') private readonly draft!: VdDeskDraft | null;

  #groups: ReadonlyMap<number, readonly DeskFinding[]> = new Map();
  #findings: readonly DeskFinding[] | undefined;
  #of: RegistryDocument | undefined;
  /** The list without its vendors. */
  #head: object | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { findings } = this.desk;
    if (findings !== this.#findings) this.#groups = groupFindings(findings ?? []);
    this.#findings = findings;
    const list = this.deskState.list;
    const { vendors = [], ...head } = list ?? {};
    if (list !== this.#of) this.#head = head;
    this.#of = list;
    if (this.at >= vendors.length) this.at = LIST;
  }

  protected override render(): TemplateResult {
    const document = this.deskState.list;
    if (!document) return html`<h2>Mend</h2>`;
    return html`<h2>Mend the list</h2>
      <p role="status">${sayFindings(this.desk.findings)}</p>
      <div class="halves">
        <div class="list">
          <vd-desk-records
            .document=${document}
            .groups=${this.#groups}
            .at=${this.at}
            @opened=${({ at }: OpenedEvent) => this.#open(at)}
          ></vd-desk-records>
          <p>
            <button type="button" class="button" @click=${() => this.#open(DRAFT)}>Add a vendor</button>
          </p>
        </div>
        <div class="form">${this.#form(document)}</div>
      </div>`;
  }

  #form(document: RegistryDocument): TemplateResult {
    if (this.at === DRAFT)
      return html`<vd-desk-draft
        @added=${() => this.#open(document.vendors.length)}
        @left=${() => this.#open(LIST)}
      ></vd-desk-draft>`;
    return html`${this.at === LIST ? this.#listForm(document) : this.#vendorForm(document)}
    ${this.#next(document)}`;
  }

  /** From the end of a form to another, past the list of all: to the next with something to mend, and to the next as they stand. */
  #next({ vendors }: RegistryDocument): TemplateResult {
    const found = nextFound(this.#groups, this.at);
    const following = this.at + 1 < vendors.length && this.at + 1 !== found ? this.at + 1 : undefined;
    const button = (words: string, at: number | undefined): TemplateResult | typeof nothing =>
      at === undefined
        ? nothing
        : html`<button type="button" class="button" @click=${() => this.#open(at)}>
            ${words}: ${at === LIST ? 'The list itself' : vendors[at]?.name || 'Without a name'}
          </button>`;
    return html`<p class="row next">${button('Next to mend', found)} ${button('Next vendor', following)}</p>`;
  }

  #listForm(document: RegistryDocument): TemplateResult {
    return html`<h3 tabindex="-1">The list itself</h3>
      <vd-desk-form
        .document=${document}
        .path=${[]}
        .fields=${LIST_FIELDS}
        .findings=${this.#groups.get(LIST) ?? []}
      ></vd-desk-form>
      <vd-desk-json
        label="The list as the file has it, without its vendors"
        .value=${this.#head}
        .why=${wrongHead}
        .toAction=${(value: object) => ({ kind: 'replace', document: { ...value, vendors: document.vendors } })}
      ></vd-desk-json>`;
  }

  #vendorForm(document: RegistryDocument): TemplateResult {
    const { at } = this;
    const vendor = document.vendors[at];
    if (!vendor) return html``;
    const findings = this.#groups.get(at) ?? [];
    const inEntry =
      (entry: number) =>
      (one: DeskFinding): boolean =>
        one.pointer === `/vendors/${at}/disclosures/${entry}` ||
        one.pointer.startsWith(`/vendors/${at}/disclosures/${entry}/`);
    const { disclosures } = vendor;
    const own = findings.filter((one) => !disclosures.some((_, entry) => inEntry(entry)(one)));
    return html`<h3 tabindex="-1">${vendor.name || 'A new vendor'}</h3>
      <vd-desk-form
        .document=${document}
        .path=${['vendors', at]}
        .fields=${VENDOR_FIELDS}
        .findings=${own}
        @focusout=${() => this.#onNamed()}
      ></vd-desk-form>
      ${renamedNote(vendor, this.deskState.published, (value) => this.act({ kind: 'set', path: ['vendors', at], value }))}
      ${disclosures.map(
        (_, entry) =>
          html`<section class="box" aria-label="Entry ${entry + 1}">
            <div class="row entry-head">
              <h4>${disclosures.length > 1 ? `Entry ${entry + 1}` : 'What they do for you'}</h4>
              ${
                disclosures.length > 1
                  ? html`<button
                      type="button"
                      class="plain"
                      @click=${() => {
                        this.act({
                          kind: 'set',
                          path: ['vendors', at, 'disclosures', entry],
                          value: undefined,
                        });
                        void this.focusNth('.form > h3', 0);
                      }}
                    >
                      Take out entry ${entry + 1}
                    </button>`
                  : nothing
              }
            </div>
            <vd-desk-form
              .document=${document}
              .path=${['vendors', at, 'disclosures', entry]}
              .fields=${ENTRY_FIELDS}
              .findings=${findings.filter(inEntry(entry))}
            ></vd-desk-form>
          </section>`,
      )}
      <div class="row">
        <button
          type="button"
          class="button"
          @click=${() => {
            this.act({ kind: 'replace', document: addEntry(document, at) });
            void this.focusNth('h4', -1);
          }}
        >
          Add an entry
        </button>
        <button
          type="button"
          class="button"
          @click=${() => {
            this.act({ kind: 'replace', document: removeVendor(document, at) });
            this.#open(LIST);
          }}
        >
          Take out this vendor
        </button>
      </div>
      <vd-desk-json
        label="The vendor as the file has it"
        .value=${vendor}
        .why=${(value: unknown) => wrongVendor(value)}
        .toAction=${(value: object) => ({ kind: 'set', path: ['vendors', at], value: { name: '', ...value } })}
      ></vd-desk-json>`;
  }

  #open(at: number): void {
    this.at = at;
    void this.#focusForm();
  }

  async #focusForm(): Promise<void> {
    await this.updateComplete;
    await this.draft?.updateComplete;
    (this.draft?.renderRoot.querySelector('h3') ?? this.formHeading)?.focus();
  }

  /** A new vendor gets its id from its name, once that is written. */
  #onNamed(): void {
    const { list, published } = this.deskState;
    if (!list) return;
    const known = new Set(published?.last.vendors.map(({ id }) => id));
    const document = nameVendor(list, this.at, known);
    if (document !== list) this.act({ kind: 'replace', document });
  }
}
