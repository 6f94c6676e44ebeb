import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { ChangeRecord, RegistryDocument } from '../../core/schema/registry-schema.js';
import { noticeText } from '../../keeper/notice/notice-text.js';
import { toNotice } from '../../keeper/notice/to-notice.js';
import { baseStyles } from '../../widget/styles/base.styles.js';
import { tagStyles } from '../../widget/styles/tag.styles.js';
import { tokensStyles } from '../../widget/styles/tokens.styles.js';
import { listSentences, type Sentences } from '../compare/list-sentences.js';
import { withSentence } from '../compare/with-sentence.js';
import type { NextVersion } from '../state/next-version.js';
import { DeskPart } from '../shared/desk-part.js';
import { deskStyles } from '../shared/desk.styles.js';
import { vdDeskCompareStyles } from './vd-desk-compare.styles.js';

const KINDS: Readonly<Record<ChangeRecord['kind'], readonly [word: string, tag: string]>> = {
  added: ['Added', 'new'],
  removed: ['Removed', 'former'],
  changed: ['Changed', 'planned'],
};

/** Sentences that are shown before one asks for more. */
const SHOWN = 200;

/** @summary What customers will be told of the next version, each sentence to be put in other words. */
export class VdDeskCompare extends DeskPart {
  static override readonly styles = [tokensStyles, baseStyles, deskStyles, tagStyles, vdDeskCompareStyles];

  static define(tag = 'vd-desk-compare', registry: CustomElementRegistry = customElements): void {
    registry.define(tag, VdDeskCompare);
  }

  @state() private shown = SHOWN;
  /** The place of a sentence that was emptied, and may not be. */
  @state() private needed: number | undefined;

  #sentences: Sentences | undefined;
  #of: NextVersion | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { version } = this.desk;
    const last = this.deskState.published?.last;
    if (!version || version === this.#of) return;
    this.#of = version;
    this.needed = undefined;
    this.#sentences = last && listSentences(last, version.document, version.diff);
  }

  protected override render(): TemplateResult {
    const { published } = this.deskState;
    const { version } = this.desk;
    if (!published)
      return html`<h2>Compare with what is published</h2>
        <p>
          There is nothing to compare with yet. Bring the published folder as a zip, and what customers will
          be told stands here. Of a first version there is nothing to tell.
        </p>
        <button type="button" class="button" @click=${() => this.act({ kind: 'go', step: 'bring' })}>
          Bring the published folder
        </button>`;
    if (!version || !this.#sentences)
      return html`<h2>Compare with what is published</h2>
        <p role="status">Comparing…</p>`;
    const { document, diff } = version;
    const { url } = published.history;
    return html`<h2>What customers will be told</h2>
      ${this.#told(published.last, version.document, this.#sentences)}
      <h3>The letter</h3>
      <div
        class="letter"
        tabindex="0"
        role="region"
        aria-label="The letter"
        lang=${document.language}
        .textContent=${noticeText(toNotice(published.last, document, url, diff))}
      ></div>`;
  }

  #told(before: RegistryDocument, now: RegistryDocument, sentences: Sentences): TemplateResult {
    const { records, areOwn, untold } = sentences;
    if (records.length === 0)
      return html`<p>Nothing that customers are told of differs from version ${before.version}.</p>`;
    const names = new Map([...before.vendors, ...now.vendors].map(({ id, name }) => [id, name]));
    return html`<p class="muted">
        From version ${before.version} to ${now.version}. Feeds, pages and the letter say it in these words;
        put each as you like. An empty one is not told.
      </p>
      <ul role="list">
        ${records.slice(0, this.shown).map((record, at) => {
          const [word, tag] = KINDS[record.kind];
          return html`<li class="field">
            <label for="sentence-${at}"
              ><span class="tag ${tag}">${word}</span>
              ${record.name ?? names.get(record.vendor ?? '') ?? 'The list'}</label
            >
            <textarea
              id="sentence-${at}"
              rows="1"
              lang=${now.language}
              .value=${record.summary}
              aria-invalid=${this.needed === at ? 'true' : 'false'}
              aria-describedby=${this.needed === at ? 'needed' : nothing}
              @change=${({ target }: Event) => this.#write(now, records, at, target as HTMLTextAreaElement)}
            ></textarea>
            ${
              this.needed === at
                ? html`<p id="needed" class="finding error">
                    <b>To mend.</b> Something has to be told of a version: put it in other words.
                  </p>`
                : nothing
            }
          </li>`;
        })}
      </ul>
      ${this.moreButton(records.length - this.shown, 'more sentences', 'textarea', this.shown, () => (this.shown += SHOWN))}
      ${untold.length > 0 ? this.#untold(now, untold) : nothing}
      ${
        areOwn
          ? html`<button
              type="button"
              class="button"
              @click=${() => this.#put((now.changes ?? []).filter(({ version }) => version !== now.version))}
            >
              Back to the words of the comparison
            </button>`
          : nothing
      }`;
  }

  /** With their own words keepers say all that is told: what changes later is not among it by itself. */
  #untold(now: RegistryDocument, untold: readonly ChangeRecord[]): TemplateResult {
    return html`<h3>Not told</h3>
      <ul role="list">
        ${untold.slice(0, SHOWN).map(
          (record, at) =>
            html`<li class="field">
              <p id="untold-${at}" lang=${now.language}>${record.summary}</p>
              <button
                type="button"
                class="plain"
                aria-describedby="untold-${at}"
                @click=${() => this.#put([...(now.changes ?? []), record])}
              >
                Tell it
              </button>
            </li>`,
        )}
      </ul>`;
  }

  #write(
    now: RegistryDocument,
    records: readonly ChangeRecord[],
    at: number,
    field: HTMLTextAreaElement,
  ): void {
    const summary = field.value.trim();
    // Of a version without any sentence a comparison would tell all.
    this.needed = summary === '' && records.length === 1 ? at : undefined;
    if (this.needed === undefined) this.#put(withSentence(now, records, at, summary));
  }

  #put(changes: readonly ChangeRecord[]): void {
    this.act({ kind: 'set', path: ['changes'], value: changes.length > 0 ? changes : undefined });
  }
}
