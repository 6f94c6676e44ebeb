import { html, nothing, type TemplateResult } from 'lit';
import { baseStyles } from '../../styles/base.styles.js';
import { defineElement } from '../shared/define-element.js';
import { Part } from '../shared/part.js';
import { request } from '../shared/request.js';
import { icon } from '../shared/icon.js';
import { unavailable } from '../shared/unavailable.js';
import { searchStyles } from './vd-search.styles.js';

/**
 * @summary The search field.
 * @csspart search - The search field with its button.
 * @csspart search-input - The field itself.
 */
export class VdSearch extends Part {
  static override readonly styles = [baseStyles, searchStyles];

  static define(tag = 'vd-search', registry: CustomElementRegistry = customElements): void {
    defineElement(tag, VdSearch, registry);
  }

  get #input(): HTMLInputElement {
    return this.renderRoot.querySelector('input') as HTMLInputElement;
  }

  override focus(options?: FocusOptions): void {
    this.#input.focus(options);
  }

  protected override render(): TemplateResult {
    const { messages } = this.ui;
    const { question, searchFailed } = this.answered;
    const { text } = question;
    return html`<search part="search" class="field">
        ${icon('search')}
        <input
          part="search-input"
          type="search"
          aria-label=${messages.search}
          placeholder=${messages.searchPlaceholder}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          data-1p-ignore
          data-lpignore="true"
          .value=${text}
          @input=${this.#onInput}
          @focus=${this.#onFocus}
          @keydown=${this.#onKeyDown}
        />
        ${
          text
            ? html`<button
                type="button"
                class="plain clear"
                aria-label=${messages.clearSearch}
                @click=${this.#onClear}
              >
                ${icon('close')}
              </button>`
            : nothing
        }
      </search>
      ${searchFailed ? unavailable(messages.searchUnavailable, messages, () => this.#onFocus()) : nothing}`;
  }

  #onInput(): void {
    request(this, { kind: 'text', text: this.#input.value });
  }

  #onFocus(): void {
    request(this, { kind: 'load-search' });
  }

  #onClear(): void {
    request(this, { kind: 'text', text: '' });
    this.#input.focus();
  }

  #onKeyDown(event: KeyboardEvent): void {
    // What ends or leaves a composition is the input method's own. Safari says so by the code alone.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') request(this, { kind: 'results' });
    if (event.key !== 'Escape' || this.#input.value === '') return;
    // Escape belongs to us only while there is something to clear: a dialog around us closes on the next one.
    event.preventDefault();
    event.stopPropagation();
    request(this, { kind: 'text', text: '' });
  }
}
