import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { toPointer } from '../../core/schema/issue.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { isPlaceholder } from '../../keeper/starter/placeholders.js';
import { baseStyles } from '../../widget/styles/base.styles.js';
import { tokensStyles } from '../../widget/styles/tokens.styles.js';
import type { Field, WordKind } from '../mend/field.js';
import { leafPaths } from '../mend/leaf-paths.js';
import { placeFindings, type PlacedFindings } from '../mend/place-findings.js';
import { readField } from '../mend/read-field.js';
import { placeName, readPlaces } from '../mend/read-place.js';
import { showField } from '../mend/show-field.js';
import { toLines } from '../mend/to-lines.js';
import { withWord } from '../mend/with-word.js';
import { wordsOf } from '../mend/words-of.js';
import { DeskActionEvent } from '../shared/desk-action-event.js';
import { deskStyles } from '../shared/desk.styles.js';
import type { DeskFinding } from '../state/desk-finding.js';
import { getAt } from '../state/get-at.js';
import { setAt, type Path } from '../state/set-at.js';
import { choiceBoxes } from './choice-boxes.js';
import { chosenWords, type ChosenWords } from './chosen-words.js';
import { fieldRows } from './field-rows.js';
import { findingList } from './finding-list.js';
import { languageList } from './language-list.js';
import { wordLists } from './word-lists.js';
import { vdDeskFormStyles } from './vd-desk-form.styles.js';

function listOf(field: Field): string | undefined {
  if (field.kind === 'language') return 'languages';
  return field.kind === 'word' && field.words !== 'groups' ? `words-${field.words}` : undefined;
}

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
      ${wordLists(this.document)}
      ${this.fields.some(({ kind }) => kind === 'language') ? languageList() : nothing}`;
  }

  /** What was found is not folded away. */
  protected override updated(): void {
    for (const rows of this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:has(.finding)'))
      rows.open = true;
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
      ${this.#control(field, path, id, found, help !== undefined)}
      ${help ? html`<p id="${id}-help" class="help muted">${help}</p>` : nothing}
      ${this.#explained(field, path)} ${findingList(found, id)}
    </div>`;
  }

  #control(
    field: Exclude<Field, Of<'rows' | 'choices'>>,
    path: Path,
    id: string,
    found: readonly DeskFinding[],
    hasHelp: boolean,
  ): TemplateResult {
    const value = getAt(this.document, path);
    const described =
      [hasHelp && `${id}-help`, found.length > 0 && `${id}-findings`].filter(Boolean).join(' ') || nothing;
    const isText = typeof value === 'number' || (typeof value === 'string' && !isPlaceholder(value));
    const text = isText ? String(value) : '';
    // What one should only look at again is not wrong.
    const invalid = found.some(({ severity }) => severity === 'error') ? 'true' : 'false';
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
      case 'places':
        return this.#places(field.label, path, { id, invalid, described });
      default: {
        const isWord = field.kind === 'word';
        const category = isWord ? this.#categoryAt(path) : undefined;
        const known = isWord ? wordsOf(this.document, field.words, category) : [];
        const shown = isWord
          ? (known.find((one) => one.id === text)?.name ?? text)
          : showField(field.kind, text);
        return html`<input
          id=${id}
          type=${field.kind === 'date' || field.kind === 'number' ? field.kind : 'text'}
          list=${listOf(field) ?? nothing}
          autocomplete="off"
          aria-invalid=${invalid}
          aria-describedby=${described}
          .value=${shown}
          @change=${({ target }: Event) => {
            const written = (target as HTMLInputElement).value.trim();
            if (written === '') set(undefined);
            else if (isWord) this.#setWord(field.words, path, written, (id_) => id_, category);
            else set(readField(field.kind, written));
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
    const value = (getAt(this.document, path) ?? []) as readonly (
      string | Readonly<Record<string, string>>
    )[];
    const { recordKey = 'id' } = field;
    const known = wordsOf(this.document, field.words);
    const ids = value.map((item) => (typeof item === 'string' ? item : (item[recordKey] ?? '')));
    return chosenWords({
      label: field.label,
      words: ids.map((item) => known.find((one) => one.id === item) ?? { id: item, name: item }),
      onTakeOut: (at) => this.#set([...path, at], undefined),
      input: { id, list: `words-${field.words}`, invalid, described },
      onAdd: (written) =>
        this.#setWord(field.words, path, written, (word) =>
          ids.includes(word) ? value : [...value, field.recordKey ? { [field.recordKey]: word } : word],
        ),
    });
  }

  #places(label: string, path: Path, input: Omit<ChosenWords['input'], 'list'>): TemplateResult {
    const value = (getAt(this.document, path) ?? []) as readonly { readonly place: string }[];
    return chosenWords({
      label,
      words: value.map(({ place }) => ({ id: place, name: placeName(place) })),
      onTakeOut: (at) => this.#set([...path, at], undefined),
      input: { ...input, list: nothing },
      onAdd: (written) => {
        const known = new Set(value.map(({ place }) => place));
        const fresh = readPlaces(written).filter((place) => !known.has(place));
        this.#set(path, [...value, ...fresh.map((place) => ({ place }))]);
      },
    });
  }

  #choices(field: Of<'choices'>, path: Path): TemplateResult {
    const chosen = (getAt(this.document, path) ?? []) as readonly string[];
    const set = (next: readonly string[]): void => this.#set(path, next.length > 0 ? next : undefined);
    const id = toPointer(path);
    return choiceBoxes(field, chosen, set, id, this.#placed.get(id) ?? []);
  }

  #rows(field: Of<'rows'>, path: Path): TemplateResult {
    const { length } = (getAt(this.document, path) ?? []) as readonly unknown[];
    const id = toPointer(path);
    const found = this.#placed.get(id) ?? [];
    return fieldRows(field, {
      count: length,
      described: found.length > 0 ? `${id}-findings` : undefined,
      row: (at) => field.fields.map((inner) => this.#field(inner, [...path, at])),
      findings: findingList(found, id),
      onAdd: () => this.#set([...path, length], field.fresh),
      onTakeOut: (at) => this.#set([...path, at], undefined),
    });
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
