import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { makeRegistry } from '../../keeper/starter/make-registry.js';
import { baseStyles } from '../../widget/styles/base.styles.js';
import { tokensStyles } from '../../widget/styles/tokens.styles.js';
import { toDay } from '../../core/model/to-day.js';
import { BringError } from '../bring/bring-error.js';
import { EXAMPLE_SHEET } from '../bring/example-sheet.js';
import { readBrought } from '../bring/read-brought.js';
import { DeskPart } from '../shared/desk-part.js';
import { deskStyles } from '../shared/desk.styles.js';
import { vdDeskBringStyles } from './vd-desk-bring.styles.js';

/** @summary Where a sheet, a page, a list or a published folder is brought. */
export class VdDeskBring extends DeskPart {
  static override readonly styles = [tokensStyles, baseStyles, deskStyles, vdDeskBringStyles];

  static define(tag = 'vd-desk-bring', registry: CustomElementRegistry = customElements): void {
    registry.define(tag, VdDeskBring);
  }

  @state() private problem = '';
  @state() private isOver = false;

  protected override render(): TemplateResult {
    return html`<h2>Bring what you have</h2>
      <div
        class=${this.isOver ? 'drop over' : 'drop'}
        @dragover=${this.#onDragOver}
        @dragleave=${() => (this.isOver = false)}
        @drop=${this.#onDrop}
      >
        <label class="button primary">
          Choose a file
          <input type="file" class="visually-hidden" multiple @change=${this.#onChoose} />
        </label>
        <p>or drop it here.</p>
        <p class="muted small">
          A spreadsheet (.xlsx, .ods, CSV), a page with a table (HTML, Markdown), a list (registry.json) with
          its translations, or a published folder as a zip. With a published folder you can compare, and go on
          from its newest version.
        </p>
      </div>
      ${this.problem ? html`<p class="finding error" role="alert"><b>Not read.</b> ${this.problem}</p>` : nothing}
      <div class="field">
        <label for="paste">Or paste a table, as your spreadsheet copies it</label>
        <textarea id="paste" rows="3" @paste=${this.#onPaste}></textarea>
      </div>
      <h3>Or begin with nothing at hand</h3>
      <div class="row">
        <button type="button" class="button" @click=${this.#onExample}>An example sheet to try</button>
        <button type="button" class="button" @click=${this.#onBegin}>A new list</button>
      </div>
      ${this.#onDesk()}`;
  }

  #onDesk(): TemplateResult | typeof nothing {
    const { list, published, translations } = this.deskState;
    if (!list) return nothing;
    const { vendors, organization } = list.now;
    return html`<h3>On the desk</h3>
      <ul>
        <li>
          <bdi>${organization.name}</bdi>: ${vendors.length === 1 ? '1 vendor' : `${vendors.length} vendors`}
        </li>
        ${
          published
            ? html`<li>
                Published at ${published.history.url}: ${published.history.versions.length} versions
              </li>`
            : nothing
        }
        ${translations.size > 0 ? html`<li>Translations: ${[...translations.keys()].join(', ')}</li>` : nothing}
      </ul>
      <p class="muted small">
        A sheet that you bring now is read into this list: what it does not speak of stays. All of it is kept
        in this browser, on this device, until you clear it. It is no file yet: save it where your colleagues
        find it.
      </p>
      <button type="button" class="button" @click=${() => this.act({ kind: 'clear' })}>
        Clear the desk
      </button>`;
  }

  async #bring(files: Iterable<File>): Promise<void> {
    this.problem = '';
    for (const file of files) await this.#read(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  async #read(bytes: Uint8Array, name: string): Promise<void> {
    try {
      const brought = await readBrought(bytes, name);
      if (brought.kind === 'sheet') this.act({ kind: 'bring-sheet', sheet: brought.sheet });
      else if (brought.kind === 'list') this.act({ ...brought, kind: 'bring-list' });
      else if (brought.kind === 'translation') this.act({ ...brought, kind: 'bring-translation' });
      else this.act({ ...brought, kind: 'bring-published' });
    } catch (cause) {
      this.problem = cause instanceof BringError ? cause.message : `${name} cannot be read: ${String(cause)}`;
    }
  }

  #onChoose(event: Event): void {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // The same file can be chosen again.
    input.value = '';
    void this.#bring(files);
  }

  #onDragOver(event: DragEvent): void {
    event.preventDefault();
    this.isOver = true;
  }

  #onDrop(event: DragEvent): void {
    event.preventDefault();
    this.isOver = false;
    void this.#bring(event.dataTransfer?.files ?? []);
  }

  #onPaste(event: ClipboardEvent): void {
    const markup = event.clipboardData?.getData('text/html') ?? '';
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const isTable = /<table/i.test(markup);
    if (!isTable && text.trim() === '') return;
    event.preventDefault();
    void this.#read(
      new TextEncoder().encode(isTable ? markup : text),
      isTable ? 'The pasted table.html' : 'The pasted text',
    );
  }

  #onExample(): void {
    void this.#read(new TextEncoder().encode(EXAMPLE_SHEET), 'example.csv');
  }

  #onBegin(): void {
    const today = toDay(this.desk.today);
    const {
      vendors: _,
      title: __,
      ...begun
    } = makeRegistry({ name: 'Your organization', language: 'en', today });
    this.act({ kind: 'bring-list', name: 'registry.json', document: { ...begun, vendors: [] } });
  }
}
