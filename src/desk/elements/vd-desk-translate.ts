import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { baseStyles } from '../../widget/styles/base.styles.js';
import { tokensStyles } from '../../widget/styles/tokens.styles.js';
import { DeskPart } from '../shared/desk-part.js';
import { deskStyles } from '../shared/desk.styles.js';
import { saveFile } from '../shared/save-file.js';
import { languageName, readLanguage } from '../mend/read-language.js';
import { listRows, type TranslationRow, type TranslationRows } from '../translate/list-rows.js';
import { languageList } from './language-list.js';
import { vdDeskTranslateStyles } from './vd-desk-translate.styles.js';

/** Texts that are shown before one asks for more. */
const SHOWN = 100;

/** @summary The texts of one language beside the original. */
export class VdDeskTranslate extends DeskPart {
  static override readonly styles = [tokensStyles, baseStyles, deskStyles, vdDeskTranslateStyles];

  static define(tag = 'vd-desk-translate', registry: CustomElementRegistry = customElements): void {
    registry.define(tag, VdDeskTranslate);
  }

  @state() private language = '';
  @state() private problem = '';
  @state() private shown = SHOWN;

  /** In the order of when the language was chosen: a row does not move away from under who writes in it. */
  #order: readonly string[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { list, translations } = this.deskState;
    // One that is shown stays when "Undo" takes its only text, as long as there is a list.
    this.language = list ? this.language || ([...translations.keys()][0] ?? '') : '';
  }

  protected override render(): TemplateResult {
    const document = this.deskState.list;
    if (!document) return html`<h2>Translate</h2>`;
    const { translations } = this.deskState;
    const { language } = this;
    // One that is begun has no text yet.
    const tags = new Set([...translations.keys(), language].filter(Boolean));
    return html`<h2>Translate</h2>
      <p class="muted">
        Readers get the list in their language where there is a translation. What has none is shown as
        written. Names of vendors stay.
      </p>
      <div class="row choose">
        ${[...tags].map(
          (tag) =>
            html`<button
              type="button"
              class="button"
              aria-pressed=${tag === language ? 'true' : 'false'}
              @click=${() => this.#choose(tag)}
            >
              ${languageName(tag)}
            </button>`,
        )}
        <form class="row" @submit=${this.#onBegin}>
          <label for="tag">Another language</label>
          <input
            id="tag"
            name="tag"
            size="12"
            list="languages"
            autocomplete="off"
            aria-invalid=${this.problem ? 'true' : 'false'}
            aria-describedby=${this.problem ? 'problem' : nothing}
          />
          ${languageList()}
          <button class="button">Begin</button>
        </form>
      </div>
      ${this.problem ? html`<p id="problem" class="finding error" role="alert">${this.problem}</p>` : nothing}
      ${language ? this.#texts(document, language) : nothing}`;
  }

  #texts(document: RegistryDocument, language: string): TemplateResult {
    const found = listRows(document, language, this.deskState.translations.get(language));
    const rows = this.#inOrder(found.rows);
    const more = rows.length - this.shown;
    return html`<p role="status">
        ${found.missing === 0 ? 'Everything is translated.' : `${found.missing} of ${found.rows.length} texts are missing.`}
      </p>
      <p>
        <button type="button" class="button" @click=${() => this.#save(found)}>Save the translation</button>
      </p>
      ${this.#stale(found.stale)}
      <ul role="list" class="texts">
        ${rows.slice(0, this.shown).map((row, at) => this.#row(row, at, language, document.language))}
      </ul>
      ${this.moreButton(more, 'more texts', 'textarea', this.shown, () => (this.shown += SHOWN))}`;
  }

  #row(
    { text, translated, status }: TranslationRow,
    at: number,
    language: string,
    original: string,
  ): TemplateResult {
    return html`<li>
      <label for="text-${at}" lang=${original}>${text}</label>
      <div>
        <textarea
          id="text-${at}"
          rows="1"
          lang=${language}
          dir="auto"
          .value=${translated}
          @change=${({ target }: Event) =>
            this.act({
              kind: 'translate',
              language,
              text,
              translated: (target as HTMLTextAreaElement).value.trim(),
            })}
        ></textarea>
        ${status === 'missing' ? html`<p class="muted small">Missing</p>` : nothing}
      </div>
    </li>`;
  }

  #stale(stale: TranslationRows['stale']): TemplateResult | typeof nothing {
    if (stale.length === 0) return nothing;
    return html`<details class="box">
      <summary>
        Translations of texts that the list no longer has <span class="count">${stale.length}</span>
      </summary>
      <dl>
        ${stale.map(
          ([text, translated]) =>
            html`<dt>${text}</dt>
              <dd>${translated}</dd>`,
        )}
      </dl>
    </details>`;
  }

  #inOrder(rows: readonly TranslationRow[]): readonly TranslationRow[] {
    const byText = new Map(rows.map((row) => [row.text, row]));
    const known = this.#order.flatMap((text) => byText.get(text) ?? []);
    const met = new Set(this.#order);
    const all = [...known, ...rows.filter(({ text }) => !met.has(text))];
    this.#order = all.map(({ text }) => text);
    return all;
  }

  #choose(tag: string): void {
    this.language = tag;
    this.#order = [];
    this.shown = SHOWN;
  }

  #save({ translation }: TranslationRows): void {
    const name = this.deskState.name.replace(/\.json$/i, '');
    saveFile(`${name}.${translation.language}.json`, `${JSON.stringify(translation, null, 2)}\n`);
    const saved = this.deskState.translations.get(translation.language);
    if (saved) this.act({ kind: 'translation-saved', translation: saved });
  }

  #onBegin(event: SubmitEvent): void {
    event.preventDefault();
    const written = new FormData(event.target as HTMLFormElement).get('tag');
    const tag = readLanguage(typeof written === 'string' ? written : '');
    const isOriginal = tag !== undefined && tag === this.deskState.list?.language;
    this.problem = isOriginal
      ? 'The list itself is in this language.'
      : tag === undefined
        ? 'Write a language by its name or code, as German, es or pt-BR.'
        : '';
    if (tag && !isOriginal) this.#choose(tag);
  }
}
