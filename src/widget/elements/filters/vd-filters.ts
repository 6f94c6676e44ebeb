import { allTexts } from '../answers/all-texts.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { flattenValues, type Facet, type FacetValue } from '../../../core/query/filter/facet.js';
import type { FacetName } from '../../../core/query/query.js';
import type { Answered } from '../../state/contexts.js';
import { KeyPause } from '../../state/key-pause.js';
import { baseStyles } from '../../styles/base.styles.js';
import { defineElement } from '../shared/define-element.js';
import { meaning } from '../answers/meaning.js';
import { facetLabel } from '../answers/facet-label.js';
import { Part } from '../shared/part.js';
import { request } from '../shared/request.js';
import { selectedValues } from '../shared/selected-values.js';
import { cutItems } from '../shared/cut.js';
import { marked } from '../shared/marked.js';
import { icon } from '../shared/icon.js';
import { explainButton, explained } from './explain-button.js';
import { findField } from './find-field.js';
import { findValues } from './find-values.js';
import { isListWord } from './is-list-word.js';
import { sortValues } from './sort-values.js';
import { filtersStyles } from './vd-filters.styles.js';

/** So many facets are open from the start where there is little room. */
const OPEN_FACETS = 2;
/** How long typing rests before what is found is told, in ms, as counts are. */
const TELL_AFTER = 500;
/** Above so many values a facet has a field to find one in. */
const MANY_VALUES = 15;

/**
 * @summary A group of checkboxes per facet, with live counts.
 * @csspart filters-toggle - The button that opens the filters where there is little room.
 * @csspart filters - All facets.
 * @csspart facet - One facet.
 * @csspart legend - The name of a facet.
 * @csspart find - The field that finds a value in a long facet.
 * @csspart value - A box to tick with its words.
 * @csspart value-name - The words of it.
 * @csspart value-count - The number beside a value.
 * @csspart explain - The button that shows what the words of a facet mean.
 * @csspart meaning - What a word means.
 * @csspart show - The button that opens a facet where there is little room.
 * @csspart apply - The button that leads to the entries where there is little room.
 */
export class VdFilters extends Part {
  static override readonly styles = [baseStyles, filtersStyles];
  static override readonly properties = {
    open: { state: true },
    drawn: { state: true },
    opened: { state: true },
    sought: { state: true },
  };
  static define(tag = 'vd-filters', registry: CustomElementRegistry = customElements): void {
    defineElement(tag, VdFilters, registry);
  }

  /** Whether the filters are open where there is little room. */
  private open = false;
  /** Facets are drawn at once in a wide window, else once they can be seen: in a narrow place most readers never open them. */
  private drawn = innerWidth > 900;
  /** What a reader has opened, or closed again: facets, heads of a second level, and the meaning of a facet's words. */
  private opened: ReadonlyMap<string, boolean> = new Map();
  /** What is looked for within a long facet. */
  private sought: Readonly<Partial<Record<FacetName, string>>> = {};

  readonly #pause = new KeyPause();
  #telling: ReturnType<typeof setTimeout> | undefined;
  readonly #room = new ResizeObserver(([all]) => {
    if (!all?.contentRect.width) return;
    // What it would say of the facets themselves would be an error in the page.
    this.#room.disconnect();
    this.drawn = true;
  });

  /** Rows first: counts follow a frame later. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.#pause.after((this.answered as Answered | undefined)?.question.text);
    await super.scheduleUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { facets } = this.catalog;
    if (facets.length === 0) return nothing;
    const messages = allTexts(this.ui.messages);
    const { query, matched, unstated } = this.answered.results;
    return html`<button
        part="filters-toggle"
        class="toggle"
        type="button"
        aria-expanded=${this.open}
        aria-controls="filters"
        @click=${() => (this.open = !this.open)}
      >
        ${messages.filters(selectedValues(query.filters).length)}${icon('chevron')}
      </button>
      <div part="filters" id="filters" class=${this.open ? 'open' : ''}>
        ${repeat(
          this.drawn ? facets : [],
          (facet) => facet.name,
          (facet, at) => this.#facet(facet, at),
        )}
        <div class="apply">
          <button type="button" part="apply" @click=${this.#onApply}>
            ${messages.showResults(matched.length, unstated.length)}
          </button>
        </div>
      </div>`;
  }

  protected override updated(): void {
    const all = this.renderRoot.querySelector('#filters');
    if (all && !this.drawn) this.#room.observe(all);
  }

  /** @param at its place: where there is little room, those after the second begin closed */
  #facet(facet: Facet, at: number): TemplateResult {
    const { name, values } = facet;
    const messages = allTexts(this.ui.messages);
    const label = messages.facets[name];
    const matching = this.#found(facet) ?? values;
    const isClosed =
      at >= OPEN_FACETS && !this.opened.get(name) && !this.answered.results.query.filters[name]?.length;
    return html`<fieldset part="facet" class=${isClosed ? 'closed' : ''}>
      <legend part="legend">${label}</legend>
      <button
        type="button"
        class="plain show"
        part="show"
        aria-expanded="false"
        ?hidden=${!isClosed}
        @click=${(event: Event) => void this.#onShow(name, event.currentTarget as HTMLElement)}
      >
        ${messages.showValues(flattenValues(values).length)}
      </button>
      ${
        flattenValues(values).length > MANY_VALUES
          ? findField(messages.findInFacet(label), this.sought[name] ?? '', (text) =>
              this.#onSeek(facet, text),
            )
          : nothing
      }
      ${explainButton(facet, this.opened.get(explained(name)) ?? false, messages, () => this.#onExpand(explained(name)))}
      <div class=${values.some(({ members }) => members) ? 'values two-levels' : 'values'}>
        ${cutItems(this.#sorted(name, matching), (value) => (value.members ? this.#head(name, value) : this.#value(name, value)))}
      </div>
    </fieldset>`;
  }

  #head(facet: FacetName, value: FacetValue): TemplateResult {
    const members = value.members ?? [];
    const key = `${facet}-${value.id}`;
    const ticked = members.filter(({ id }) => this.#isSelected(facet, id)).length;
    // What is ticked is in sight, unless the reader folds it away.
    const open = this.opened.get(key) ?? (ticked > 0 && ticked < members.length);
    return html`<div class="head">
        ${this.#checkbox(
          facet,
          value,
          members.map(({ id }) => id),
          ticked === members.length,
          ticked > 0,
        )}
        <button
          type="button"
          class="plain expand"
          aria-expanded=${open}
          aria-label=${allTexts(this.ui.messages).showMembers(this.#label(facet, value))}
          @click=${() => this.#onExpand(key, open)}
        >
          ${icon('chevron')}
        </button>
      </div>
      ${
        open
          ? html`<div class="members">
              ${cutItems(this.#sorted(facet, members), (member) => this.#value(facet, member))}
            </div>`
          : nothing
      }`;
  }

  #value(facet: FacetName, value: FacetValue): TemplateResult {
    return this.#checkbox(facet, value, [value.id], this.#isSelected(facet, value.id), false);
  }

  #checkbox(
    facet: FacetName,
    value: FacetValue,
    values: readonly string[],
    checked: boolean,
    some: boolean,
  ): TemplateResult {
    const count = this.answered.results.facetCounts?.get(facet)?.get(value.id);
    const isText = isListWord(facet, value.id);
    const means =
      value.term?.description && this.opened.get(explained(facet)) ? `means-${facet}-${value.id}` : nothing;
    return html`<label class=${count === 0 && !checked ? 'value none' : 'value'} part="value">
        <input
          type="checkbox"
          aria-describedby=${means}
          .checked=${checked}
          .indeterminate=${some && !checked}
          @change=${(event: Event) => {
            const selected = (event.target as HTMLInputElement).checked;
            request(this, { kind: 'filter', facet, values, selected });
          }}
        />
        <span class="name" part="value-name" lang=${(isText && this.ui.textLanguage) || nothing}
          >${marked(this.#label(facet, value))}</span
        >
        <span class="count" part="value-count">${count}</span>
      </label>
      ${
        value.term && means !== nothing
          ? html`<p class="means" part="meaning" id=${means}>${meaning(value.term, this.ui)}</p>`
          : nothing
      }`;
  }

  #label(facet: FacetName, { id }: FacetValue): string {
    return facetLabel(facet, id, this.catalog.registry, this.ui);
  }

  #sorted(facet: FacetName, values: readonly FacetValue[]): readonly FacetValue[] {
    const order = facet === 'groups' ? this.catalog.registry.groups.map(({ id }) => id) : [];
    return sortValues(values, order, (value) => this.#label(facet, value), this.ui.compare);
  }

  #isSelected(facet: FacetName, id: string): boolean {
    return this.answered.results.query.filters[facet]?.includes(id) ?? false;
  }

  #found({ name, values }: Facet): readonly FacetValue[] | undefined {
    return findValues(values, this.sought[name], (value) => this.#label(name, value));
  }

  #onSeek(facet: Facet, text: string): void {
    this.sought = { ...this.sought, [facet.name]: text };
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => {
      const found = this.#found(facet);
      if (found) request(this, { kind: 'say', words: allTexts(this.ui.messages).valuesFound(found.length) });
    }, TELL_AFTER);
  }

  #onApply(): void {
    this.open = false;
    // Once they are closed: what is led to comes to stand where they were.
    void this.updateComplete.then(() => request(this, { kind: 'results' }));
  }

  /** The button goes; the first of what it shows gets the focus, and no keyboard comes up on a phone. */
  async #onShow(facet: FacetName, { parentElement }: HTMLElement): Promise<void> {
    this.#onExpand(facet, false);
    await this.updateComplete;
    parentElement?.querySelector<HTMLElement>('[type=checkbox]')?.focus();
  }

  #onExpand(key: string, open = this.opened.get(key)): void {
    this.opened = new Map(this.opened).set(key, !open);
  }
}
