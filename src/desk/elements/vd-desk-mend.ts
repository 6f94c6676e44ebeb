import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { baseStyles } from '../../widget/styles/base.styles.js';
import { tokensStyles } from '../../widget/styles/tokens.styles.js';
import { addEntry, nameVendor, removeVendor } from '../mend/add-records.js';
import { ENTRY_FIELDS, LIST_FIELDS, VENDOR_FIELDS } from '../mend/form-fields.js';
import { groupFindings } from '../mend/group-findings.js';
import { listRecords } from '../mend/list-records.js';
import { nextFound } from '../mend/next-found.js';
import { sayFindings } from '../mend/say-findings.js';
import { DeskPart } from '../shared/desk-part.js';
import { deskStyles } from '../shared/desk.styles.js';
import type { DeskFinding } from '../state/desk-finding.js';
import { renamedNote } from './renamed-note.js';
import type { VdDeskDraft } from './vd-desk-draft.js';
import { vdDeskMendStyles } from './vd-desk-mend.styles.js';

/** Vendors that are shown before one asks for more. */
const SHOWN = 100;
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
  @state() private search = '';
  @state() private onlyFound = false;
  @state() private shown = SHOWN;
  @query('.form h3') private readonly formHeading!: HTMLElement | null;
  @query('vd-desk-draft') private readonly draft!: VdDeskDraft | null;

  #groups: ReadonlyMap<number, readonly DeskFinding[]> = new Map();
  #findings: readonly DeskFinding[] | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { findings } = this.desk;
    if (findings !== this.#findings) this.#groups = groupFindings(findings ?? []);
    this.#findings = findings;
    const { vendors = [] } = this.deskState.list?.now ?? {};
    if (this.at >= vendors.length) this.at = LIST;
  }

  protected override render(): TemplateResult {
    const document = this.deskState.list?.now;
    if (!document) return html`<h2>Mend</h2>`;
    return html`<h2>Mend the list</h2>
      <p role="status">${sayFindings(this.desk.findings)}</p>
      <div class="halves">
        <div class="list">${this.#list(document)}</div>
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

  /** From one record with something to mend to the next, past the list of all. */
  #next({ vendors }: RegistryDocument): TemplateResult | typeof nothing {
    const next = nextFound(this.#groups, this.at);
    if (next === undefined) return nothing;
    const name = next === LIST ? 'The list itself' : vendors[next]?.name || 'Without a name';
    return html`<p class="next">
      <button type="button" class="button" @click=${() => this.#open(next)}>Next to mend: ${name}</button>
    </p>`;
  }

  #list(document: RegistryDocument): TemplateResult {
    const { onlyFound, search } = this;
    const records = listRecords(document, { search, only: onlyFound ? this.#groups : undefined });
    const more = records.length - this.shown;
    // After the list itself.
    const next = this.shown + 1;
    return html`<div class="field">
        <label for="search">Find a vendor</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          .value=${search}
          @input=${({ target }: Event) => (this.search = (target as HTMLInputElement).value)}
        />
      </div>
      <label class="choice">
        <input type="checkbox" .checked=${onlyFound} @change=${() => (this.onlyFound = !onlyFound)} />
        Only those with something to mend
      </label>
      <ul role="list" class="records">
        <li>${this.#record(LIST, 'The list itself')}</li>
        ${records.slice(0, this.shown).map(({ at, name }) => html`<li>${this.#record(at, name)}</li>`)}
      </ul>
      ${this.moreButton(more, 'more', '.record', next, () => (this.shown += SHOWN))}
      <p>
        <button type="button" class="button" @click=${() => this.#open(DRAFT)}>Add a vendor</button>
      </p>`;
  }

  #record(at: number, name: string): TemplateResult {
    const count = this.#groups.get(at)?.length ?? 0;
    return html`<button
      type="button"
      class="record"
      aria-current=${at === this.at ? 'true' : nothing}
      @click=${() => this.#open(at)}
    >
      <span class="name">${name || 'Without a name'}</span>
      ${count > 0 ? html`<span class="count">${count}<span class="visually-hidden"> found</span></span>` : nothing}
    </button>`;
  }

  #listForm(document: RegistryDocument): TemplateResult {
    return html`<h3 tabindex="-1">The list itself</h3>
      <vd-desk-form
        .document=${document}
        .path=${[]}
        .fields=${LIST_FIELDS}
        .findings=${this.#groups.get(LIST) ?? []}
      ></vd-desk-form>`;
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
      <vd-desk-json .value=${vendor} .path=${['vendors', at]}></vd-desk-json>`;
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
    const document = nameVendor(list.now, this.at, known);
    if (document !== list.now) this.act({ kind: 'replace', document });
  }
}
