import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { toPointer } from '../../core/schema/issue.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { baseStyles } from '../../widget/styles/base.styles.js';
import { tokensStyles } from '../../widget/styles/tokens.styles.js';
import type { Field, WordKind } from '../mend/field.js';
import { leafPaths } from '../mend/leaf-paths.js';
import { placeFindings, type PlacedFindings } from '../mend/place-findings.js';
import { placeName, readPlace } from '../mend/read-place.js';
import { toLines } from '../mend/to-lines.js';
import { withWord } from '../mend/with-word.js';
import { commonWords, wordsOf } from '../mend/words-of.js';
import { DeskActionEvent } from '../shared/desk-action-event.js';
import { focusLater } from '../shared/focus-later.js';
import { deskStyles } from '../shared/desk.styles.js';
import type { DeskFinding } from '../state/desk-finding.js';
import { getAt } from '../state/get-at.js';
import { setAt, type Path } from '../state/set-at.js';
import { choiceBoxes } from './choice-boxes.js';
import { chosenWords } from './chosen-words.js';
import { findingList } from './finding-list.js';
import { vdDeskFormStyles } from './vd-desk-form.styles.js';

type Of<K extends Field['kind']> = Extract<Field, { readonly kind: K }>;

/** @summary The fields of a record, each with what was found of it. */
export class VdDeskForm extends LitElement {
  static override readonly styles = [tokensStyles, baseStyles, deskStyles, vdDeskFormStyles];

  static define(tag = 'vd-desk-form', registry: CustomElementRegistry = customElements): void {
    registry.define(tag, VdDeskForm);
  }

  @property({ attribute: false }) document!: RegistryDocument;
  /** Of the record within the list. */
  @property({ attribute: false }) path: Path = [];
  @property({ attribute: false }) fields: readonly Field[] = [];
  @property({ attribute: false }) findings: readonly DeskFinding[] = [];

  #placed: PlacedFindings = new Map();

  protected override render(): TemplateResult {
    this.#placed = placeFindings(this.findings, leafPaths(this.fields, this.document, this.path));
    return html`${findingList(this.#placed.get('') ?? [], 'record')}
      <div class="fields">${this.fields.map((field) => this.#field(field, this.path))}</div>
      ${(['categories', 'purposes', 'dataTypes', 'subjects', 'safeguards'] as const).map((kind) => this.#datalist(kind))}`;
  }

  #datalist(kind: WordKind): TemplateResult {
    const names = new Set([...wordsOf(this.document, kind), ...commonWords(kind)].map(({ name }) => name));
    return html`<datalist id="words-${kind}">
      ${[...names].map((name) => html`<option value=${name}></option>`)}
    </datalist>`;
  }

  #field(field: Field, base: Path): TemplateResult {
    const path = [...base, ...field.path];
    if (field.kind === 'rows') return this.#rows(field, path);
    const id = toPointer(path);
    if (field.kind === 'choices') return this.#choices(field, path);
    const found = this.#placed.get(id) ?? [];
    const help = field.help;
    return html`<div class="field of-${field.kind}">
      <label for=${id}>${field.label}</label>
      ${this.#control(field, path, id, found.length > 0, help !== undefined)}
      ${help ? html`<p id="${id}-help" class="help muted">${help}</p>` : nothing}
      ${this.#explained(field, path)} ${findingList(found, id)}
    </div>`;
  }

  #control(
    field: Exclude<Field, Of<'rows' | 'choices'>>,
    path: Path,
    id: string,
    isWrong: boolean,
    hasHelp: boolean,
  ): TemplateResult {
    const value = getAt(this.document, path);
    const described =
      [hasHelp && `${id}-help`, isWrong && `${id}-findings`].filter(Boolean).join(' ') || nothing;
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    const invalid = isWrong ? 'true' : 'false';
    const set = (next: unknown): void => this.#set(path, next ?? (field.isNeeded ? '' : undefined));
    switch (field.kind) {
      case 'long':
      case 'lines':
        return html`<textarea
          id=${id}
          rows="1"
          aria-invalid=${invalid}
          aria-describedby=${described}
          .value=${field.kind === 'lines' ? toLines(value) : text}
          @change=${({ target }: Event) => {
            const { value: written } = target as HTMLTextAreaElement;
            const lines = written
              .split('\n')
              .map((line) => line.trim())
              .filter(Boolean);
            if (field.kind === 'lines') set(lines.length > 0 ? lines : undefined);
            else set(written.trim() || undefined);
          }}
        ></textarea>`;
      case 'choice':
        return html`<select
          id=${id}
          aria-invalid=${invalid}
          aria-describedby=${described}
          @change=${({ target }: Event) => set((target as HTMLSelectElement).value || undefined)}
        >
          ${field.choices.map(
            ([choice, label]) => html`<option value=${choice} ?selected=${choice === text}>${label}</option>`,
          )}
        </select>`;
      case 'words':
        return this.#words(field, path, id, invalid, described);
      default: {
        const isWord = field.kind === 'word';
        const category = isWord ? this.#categoryAt(path) : undefined;
        const known = isWord ? wordsOf(this.document, field.words, category) : [];
        const shown = isWord
          ? (known.find((one) => one.id === text)?.name ?? text)
          : field.kind === 'place'
            ? placeName(text)
            : text;
        return html`<input
          id=${id}
          type=${field.kind === 'date' || field.kind === 'number' ? field.kind : 'text'}
          list=${isWord && field.words !== 'groups' ? `words-${field.words}` : nothing}
          autocomplete="off"
          aria-invalid=${invalid}
          aria-describedby=${described}
          .value=${shown}
          @change=${({ target }: Event) => {
            const written = (target as HTMLInputElement).value.trim();
            if (written === '') set(undefined);
            else if (isWord) this.#setWord(field.words, path, written, (id_) => id_, category);
            else if (field.kind === 'place') set(readPlace(written));
            else set(field.kind === 'number' ? Number(written) : written);
          }}
        />`;
      }
    }
  }

  #words(
    field: Of<'words'>,
    path: Path,
    id: string,
    invalid: 'true' | 'false',
    described: string | typeof nothing,
  ): TemplateResult {
    const value = (getAt(this.document, path) ?? []) as readonly (string | { readonly id: string })[];
    const known = wordsOf(this.document, field.words);
    const ids = value.map((item) => (typeof item === 'string' ? item : item.id));
    return chosenWords({
      label: field.label,
      words: ids.map((item) => known.find((one) => one.id === item) ?? { id: item, name: item }),
      onTakeOut: (at) => this.#set([...path, at], undefined),
      input: { id, list: `words-${field.words}`, invalid, described },
      onAdd: (written) =>
        this.#setWord(field.words, path, written, (word) =>
          ids.includes(word) ? value : [...value, field.areRecords ? { id: word } : word],
        ),
    });
  }

  #choices(field: Of<'choices'>, path: Path): TemplateResult {
    const chosen = (getAt(this.document, path) ?? []) as readonly string[];
    const set = (next: readonly string[]): void => this.#set(path, next.length > 0 ? next : undefined);
    return choiceBoxes(field, chosen, set, this.#placed.get(toPointer(path)) ?? []);
  }

  #rows(field: Of<'rows'>, path: Path): TemplateResult {
    const rows = (getAt(this.document, path) ?? []) as readonly unknown[];
    const body = html`<ul role="list">
        ${rows.map(
          (_, at) =>
            html`<li class="record">
              <div class="fields">${field.fields.map((inner) => this.#field(inner, [...path, at]))}</div>
              <button
                type="button"
                class="plain"
                @click=${(event: Event) => {
                  focusLater(event, '.rows', ':scope > .add');
                  this.#set([...path, at], undefined);
                }}
              >
                Take out<span class="visually-hidden"> ${field.one} ${at + 1}</span>
              </button>
            </li>`,
        )}
      </ul>
      ${findingList(this.#placed.get(toPointer(path)) ?? [], toPointer(path))}
      <button
        type="button"
        class="plain add"
        @click=${(event: Event) => {
          focusLater(
            event,
            '.rows',
            '.record:last-child > .fields > .field:first-child > :is(input, select, textarea)',
          );
          this.#set([...path, rows.length], field.fresh);
        }}
      >
        Add ${/^[aeiou]/.test(field.one) ? 'an' : 'a'} ${field.one}
      </button>`;
    if (field.isFolded)
      return html`<details class="rows">
        <summary>${field.label} <span class="count">${rows.length}</span></summary>
        ${body}
      </details>`;
    return html`<fieldset class="rows">
      <legend>${field.label}</legend>
      ${body}
    </fieldset>`;
  }

  /** What the chosen word means, as the list explains it. */
  #explained(field: Field, path: Path): TemplateResult | typeof nothing {
    if (field.kind !== 'word') return nothing;
    const value = getAt(this.document, path);
    const text = wordsOf(this.document, field.words).find(({ id }) => id === value)?.description;
    return text ? html`<p class="help muted">${text}</p>` : nothing;
  }

  /** Of the entry whose group a path leads to. */
  #categoryAt(path: Path): string | undefined {
    const category = getAt(this.document, [...path.slice(0, -1), 'category']);
    return typeof category === 'string' ? category : undefined;
  }

  #setWord(
    kind: WordKind,
    path: Path,
    written: string,
    toValue: (id: string) => unknown,
    category?: string,
  ): void {
    const { document, id } = withWord(this.document, kind, written, category);
    this.dispatchEvent(
      new DeskActionEvent({ kind: 'replace', document: setAt(document, path, toValue(id)) }),
    );
  }

  #set(path: Path, value: unknown): void {
    this.dispatchEvent(new DeskActionEvent({ kind: 'set', path, value }));
  }
}
