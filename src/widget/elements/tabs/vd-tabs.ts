import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ALL } from '../../../core/query/query.js';
import { baseStyles } from '../../styles/base.styles.js';
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

  protected override updated(_changed: PropertyValues<this>): void {
    const selected = this.answered.results.query.category;
    if (selected === this.#shown) return;
    const first = this.#shown === undefined;
    this.#shown = selected;
    // On a narrow screen the row scrolls; scrolling it by itself never moves the page.
    const row = this.renderRoot.querySelector('[role=tablist]');
    const tab = row?.querySelector<HTMLElement>('[aria-selected=true]');
    if (first || !row || !tab) return;
    const [box, frame] = [tab.getBoundingClientRect(), row.getBoundingClientRect()];
    row.scrollBy({ left: box.left + box.width / 2 - frame.left - frame.width / 2 });
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
    const tabs = [...this.renderRoot.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = tabs.indexOf(event.target as HTMLElement);
    const step = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const next = {
      ArrowRight: (at + step + tabs.length) % tabs.length,
      ArrowLeft: (at - step + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    if (next === undefined || event.ctrlKey || event.altKey || event.metaKey || at < 0) return;
    event.preventDefault();
    tabs[next]?.focus();
    this.#select(tabs[next]?.dataset['id']);
  }

  #select(id: string | undefined): void {
    if (id === undefined || id === this.answered.results.query.category) return;
    request(this, { kind: 'category', id });
  }
}
