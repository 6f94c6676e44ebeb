import { html, nothing, type TemplateResult } from 'lit';
import { enTakeAlong } from '../../../i18n/en-take-along.js';
import type { TakeAlongMessages } from '../../../i18n/take-along-messages.js';
import { baseStyles } from '../../styles/base.styles.js';
import { defineElement } from '../shared/define-element.js';
import { loadPart } from '../../../core/work/load-part.js';
import { Part } from '../shared/part.js';
import type { RecordFormat } from './download-record.js';
import type { RecordTable } from './record-table.js';
import { recordStyles } from './vd-record.styles.js';
import { printFrom } from '../shared/print-from.js';
import { withOverrides } from '../shared/with-overrides.js';

const loadDownload = () => import('./download-record.js');

/**
 * @summary Takes along what is on show: on paper, as a table, as data. Made on the device, without a request.
 * @csspart take-along - What opens the ways to take the list along.
 * @csspart take-along-way - One of them.
 */
export class VdRecord extends Part {
  static override readonly styles = [baseStyles, recordStyles];
  static override readonly properties = { table: { attribute: false }, failed: { state: true } };

  static define(tag = 'vd-record', registry: CustomElementRegistry = customElements): void {
    defineElement(tag, VdRecord, registry);
  }

  /** What is taken along where it is not the list. */
  table?: () => Promise<RecordTable>;

  /** The file could not be made. */
  private failed = false;

  protected override render(): TemplateResult {
    const words: TakeAlongMessages = withOverrides(enTakeAlong, this.ui.messages);
    const way = (text: string, onClick: () => void): TemplateResult =>
      html`<button type="button" class="plain" part="take-along-way" @click=${onClick}>${text}</button>`;
    return html`<details>
      <summary part="take-along">${words.takeAlong}</summary>
      <div class="ways">
        ${way(words.takePrint, () => printFrom(this))} ${way(words.takeCsv, () => void this.#onFile('csv'))}
        ${way(words.takeJson, () => void this.#onFile('json'))}
      </div>
      ${this.failed ? html`<p role="alert">${words.takeFailed} ${this.ui.messages.loadAgain}</p>` : nothing}
    </details>`;
  }

  async #onFile(format: RecordFormat): Promise<void> {
    this.failed = false;
    try {
      const { downloadRecord } = await loadPart(loadDownload);
      const { catalog, answered, ui } = this;
      await downloadRecord(format, catalog.registry, answered.results, ui, await this.table?.());
    } catch {
      // Said in the page, with the button still there to try again.
      this.failed = true;
    }
  }
}
