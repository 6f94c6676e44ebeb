import { html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { ALL } from '../../../core/query/query.js';
import { baseStyles } from '../../styles/base.styles.js';
import { act, readerActs } from '../acts/acts.js';
import { answerParts } from '../answers/answer-parts.js';
import { defineElement } from '../shared/define-element.js';
import { cutItems } from '../shared/cut.js';
import { marked } from '../shared/marked.js';
import { Part } from '../shared/part.js';
import { request } from '../shared/request.js';
import { tabsStyles } from './vd-tabs.styles.js';

interface Tab {
  readonly id: string;
  readonly name: string;
}

/**
 * @summary One tab per category and one for all, with the one panel they share.
 * @slot - What the selected tab shows.
 * @csspart tabs - The row of tabs.
 * @csspart tab - A tab; the selected one is also `tab-selected`.
 * @csspart tab-count - The number in a tab.
 * @csspart tab-selected - The selected tab.
 * @csspart panel - What the selected tab shows.
 */
export class VdTabs extends Part {
  static override readonly styles = [baseStyles, tabsStyles];

  static define(tag = 'vd-tabs', registry: CustomElementRegistry = customElements): void {
    defineElement(tag, VdTabs, registry);
  }

  #shown: string | undefined;

  protected override get laterStyles(): readonly CSSResult[] | undefined {
    return answerParts()?.tabsStyles;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const selected = this.answered.results.query.category;
    if (selected === this.#shown) return;
    if (this.#shown !== undefined) readerActs()?.showTab(this.renderRoot);
    this.#shown = selected;
  }

  protected override render(): TemplateResult {
    const { messages, textLanguage } = this.ui;
    const { categories } = this.catalog.registry;
    if (categories.length < 2) return html`<div part="panel"><slot></slot></div>`;
    const { query, tabCounts } = this.answered.results;
    const selected = query.category;
    const tab = ({ id, name }: Tab): TemplateResult => {
      const isSelected = id === selected;
      return html`<button
        type="button"
        role="tab"
        id=${`tab-${id}`}
        part=${isSelected ? 'tab tab-selected' : 'tab'}
        aria-selected=${isSelected}
        aria-controls="panel"
        tabindex=${isSelected ? 0 : -1}
        data-id=${id}
        lang=${(id !== ALL && textLanguage) || nothing}
        @click=${this.#onClick}
      >
        ${marked(name)} <span class="count" part="tab-count">${tabCounts.get(id) ?? 0}</span>
      </button>`;
    };
    return html`<div part="tabs" role="tablist" aria-label=${messages.tabs} @keydown=${this.#onKeyDown}>
        ${cutItems([{ id: ALL, name: messages.allCategories }, ...categories], tab)}
      </div>
      <div part="panel" id="panel" role="tabpanel" aria-labelledby=${`tab-${selected}`}><slot></slot></div>`;
  }

  #onClick(event: Event): void {
    this.#select((event.currentTarget as HTMLElement).dataset['id']);
  }

  #onKeyDown(event: KeyboardEvent): void {
    // Looked up at once: later the event does not know it.
    const tab = event.target as HTMLElement;
    act(this, ({ moveInTabs }) => {
      const tabs = this.renderRoot.querySelectorAll<HTMLElement>('[role=tab]');
      this.#select(moveInTabs(event, tab, [...tabs])?.dataset['id']);
    });
  }

  #select(id: string | undefined): void {
    if (id === undefined || id === this.answered.results.query.category) return;
    request(this, { kind: 'category', id });
  }
}
