import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { makeRegistry } from '../../keeper/starter/make-registry.js';
import { baseStyles } from '../../widget/styles/base.styles.js';
import { tokensStyles } from '../../widget/styles/tokens.styles.js';
import { toDay } from '../../core/model/to-day.js';
import { BringError } from '../bring/bring-error.js';
import { EXAMPLE_SHEET } from '../bring/example-sheet.js';
import { orderBrought } from '../bring/order-brought.js';
import { readBroughtFile } from '../bring/read-brought-file.js';
import { readBroughtFolder } from '../bring/read-brought-folder.js';
import type { Brought } from '../bring/read-brought.js';
import { readInWorker } from '../bring/read-in-worker.js';
import { readEntry, readFolder, readFolderField } from '../bring/read-folder.js';
import { takeTransfer } from '../bring/take-transfer.js';
import { canChooseFolders, chooseFolder } from '../shared/choose-folder.js';
import { DeskPart } from '../shared/desk-part.js';
import { deskStyles } from '../shared/desk.styles.js';
import { languageName } from '../mend/read-language.js';
import { isUnsaved } from '../state/desk-state.js';
import { unprotected } from './unprotected.js';
import { vdDeskBringStyles } from './vd-desk-bring.styles.js';

/** @summary Where a sheet, a page, a list or a published folder is brought. */
export class VdDeskBring extends DeskPart {
  static override readonly styles = [tokensStyles, baseStyles, deskStyles, vdDeskBringStyles];

  static define(tag = 'vd-desk-bring', registry: CustomElementRegistry = customElements): void {
    registry.define(tag, VdDeskBring);
  }

  @state() private problem = '';
  @state() private reading = '';
  @state() private isOver = false;

  #abort: AbortController | undefined;
  #leaving: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // All of the page takes what is dropped or pasted: else a browser would leave it for a file that was let go beside the box.
    const { signal } = (this.#leaving = new AbortController());
    addEventListener('dragover', (event) => this.#onDragOver(event), { signal });
    addEventListener('dragleave', () => (this.isOver = false), { signal });
    addEventListener('drop', (event) => this.#onTransfer(event, event.dataTransfer), { signal });
    addEventListener('paste', (event) => this.#onTransfer(event, event.clipboardData), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving?.abort();
    this.#abort?.abort();
  }

  protected override render(): TemplateResult {
    return html`<h2>Bring what you have</h2>
      <p>
        The desk reads it, tells you what is still to be mended, shows you the list as your readers will see
        it, and makes the folder that you put on your website. All of that happens in this browser: what you
        bring is sent nowhere.
      </p>
      ${unprotected()}
      <div class=${this.isOver ? 'drop over' : 'drop'}>
        <div class="row">
          <label class="button primary">
            Choose a file
            <input type="file" class="visually-hidden" multiple @change=${this.#onChoose} />
          </label>
          ${this.#folderButton()}
        </div>
        <p>or drop it anywhere on this page.</p>
        <p class="muted small">
          A spreadsheet (.xlsx, .ods, CSV), a page with a table (HTML, Markdown), a list (registry.json) with
          its translations, or a published folder: the folder itself, or a zip of it. With a published folder
          you can compare, and go on from its newest version.
        </p>
      </div>
      <div role="status">
        ${
          this.reading
            ? html`<p>
                Reading ${this.reading}… <progress aria-label="Reading"></progress>
                <button type="button" class="plain" @click=${() => this.#abort?.abort()}>Cancel</button>
              </p>`
            : nothing
        }
      </div>
      ${this.problem ? html`<p class="finding error" role="alert"><b>Not read.</b> ${this.problem}</p>` : nothing}
      <div class="field">
        <label for="paste">Or paste a table, as your spreadsheet copies it</label>
        <textarea id="paste" rows="3"></textarea>
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
    const { vendors, organization } = list;
    return html`<h3>On the desk</h3>
      <ul>
        <li>
          <bdi>${organization.name}</bdi>: ${vendors.length === 1 ? '1 vendor' : `${vendors.length} vendors`}
        </li>
        ${
          published
            ? html`<li>
                Published at <bdi>${published.history.url}</bdi>,
                ${published.history.versions.length === 1 ? 'one version' : `${published.history.versions.length} versions`}
              </li>`
            : nothing
        }
        ${translations.size > 0 ? html`<li>Translations: ${[...translations.keys()].map(languageName).join(', ')}</li>` : nothing}
      </ul>
      <p class="muted small">
        A sheet that you bring now is read into this list: what it does not speak of stays. All of it is kept
        in this browser, on this device, until you clear it. It is no file yet: save it where your colleagues
        find it.
      </p>
      <button type="button" class="button" @click=${this.#onClear}>Clear the desk</button>`;
  }

  /** The browser's own question, where it has one, speaks of reading; that of a field speaks of uploading. */
  #folderButton(): TemplateResult {
    if (canChooseFolders())
      return html`<button type="button" class="button" @click=${this.#onFolder}>
        Choose a published folder
      </button>`;
    return html`<label class="button">
      Choose a published folder
      <input type="file" class="visually-hidden" webkitdirectory @change=${this.#onFolderField} />
    </label>`;
  }

  /** Reads all of it, says so meanwhile, and then takes it: that may lead to another step, which this one does not outlive. */
  async #read(
    name: string,
    read: (signal: AbortSignal) => Promise<readonly (readonly Brought[])[]>,
  ): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.problem = '';
    this.reading = name;
    try {
      const found = (await read(signal)).flat();
      signal.throwIfAborted();
      for (const brought of orderBrought(found)) this.#take(brought);
    } catch (cause) {
      if (signal.aborted || (cause as Error).name === 'AbortError') return;
      this.problem = cause instanceof BringError ? cause.message : `${name} cannot be read: ${String(cause)}`;
    } finally {
      if (this.#abort.signal === signal) this.reading = '';
    }
  }

  #take(brought: Brought): void {
    if (brought.kind === 'sheet') this.act({ kind: 'bring-sheet', sheet: brought.sheet });
    else if (brought.kind === 'list') this.act({ ...brought, kind: 'bring-list' });
    else if (brought.kind === 'translation') this.act({ ...brought, kind: 'bring-translation' });
    else this.act({ ...brought, kind: 'bring-published' });
  }

  #bring(files: readonly File[], folders: readonly FileSystemDirectoryEntry[] = []): Promise<void> {
    const names = [...folders, ...files].map(({ name }) => name);
    return this.#read(names.join(', '), async (signal) => {
      const found: (readonly Brought[])[] = [];
      for (const folder of folders)
        found.push(await readBroughtFolder(await readEntry(folder), folder.name, signal, readInWorker));
      for (const file of files)
        found.push(
          await readBroughtFile(new Uint8Array(await file.arrayBuffer()), file.name, signal, readInWorker),
        );
      return found;
    });
  }

  async #onFolder(): Promise<void> {
    await this.#read('the folder', async (signal) => {
      const folder = await chooseFolder('read');
      const found = await readBroughtFolder(await readFolder(folder), folder.name, signal, readInWorker);
      return [
        found.map((one) =>
          one.kind === 'published' ? { ...one, published: { ...one.published, folder } } : one,
        ),
      ];
    });
  }

  #onFolderField({ target }: Event): void {
    const input = target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length === 0) return;
    void this.#read('the folder', async (signal) => [
      await readBroughtFolder(await readFolderField(files), 'The folder', signal, readInWorker),
    ]);
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

  #onTransfer(event: Event, data: DataTransfer | null): void {
    this.isOver = false;
    const { files = [], folders = [] } = data ? takeTransfer(data) : {};
    if (files.length + folders.length === 0) return;
    event.preventDefault();
    void this.#bring(files, folders);
  }

  #onExample(): void {
    void this.#bring([new File([EXAMPLE_SHEET], 'example.csv')]);
  }

  #onClear(): void {
    const isSure =
      !isUnsaved(this.deskState) ||
      confirm('There are changes that are in no file yet. Clear the desk all the same?');
    if (isSure) this.act({ kind: 'clear' });
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
