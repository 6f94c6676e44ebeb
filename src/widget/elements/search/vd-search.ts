import { consume } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { interfaceContext, resultsContext, type Interface, type ResultsView } from '../../state/contexts.js';
import { baseStyles } from '../../styles/base.styles.js';
import { defineElement } from '../shared/define-element.js';
import { PortableElement } from '../shared/portable-element.js';
import { request } from '../shared/request.js';
import { icon } from '../shared/icon.js';
import { searchStyles } from './vd-search.styles.js';

/**
 * @summary The search field.
 * @csspart search - The search field with its button.
 * @csspart search-input - The field itself.
 */
export class VdSearch extends PortableElement {
  static override readonly styles = [baseStyles, searchStyles];

  static define(tag = 'vd-search', registry: CustomElementRegistry = customElements): void {
    defineElement(tag, VdSearch, registry);
  }

  @consume({ context: interfaceContext, subscribe: true })
  @property({ attribute: false })
  interface?: Interface;

  @consume({ context: resultsContext, subscribe: true })
  @property({ attribute: false })
  view?: ResultsView | undefined;

  @query('input') private readonly input!: HTMLInputElement;

  override focus(options?: FocusOptions): void {
    this.input.focus(options);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.interface) return nothing;
    const { messages } = this.interface;
    const text = this.view?.text ?? '';
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
      ${
        this.view?.searchFailed
          ? html`<p class="failed" role="alert">
              ${messages.searchUnavailable}
              <button type="button" class="plain" @click=${this.#onFocus}>${messages.retry}</button>
            </p>`
          : nothing
      }`;
  }

  #onInput(): void {
    request(this, { kind: 'text', text: this.input.value });
  }

  #onFocus(): void {
    request(this, { kind: 'load-search' });
  }

  #onClear(): void {
    request(this, { kind: 'text', text: '' });
    this.input.focus();
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.input.value === '') return;
    // Escape belongs to us only while there is something to clear: a dialog around us closes on the next one.
    event.preventDefault();
    event.stopPropagation();
    request(this, { kind: 'text', text: '' });
  }
}
