import { html, type TemplateResult } from 'lit';

/** The field that finds a value in a long facet. */
export function findField(label: string, text: string, onSeek: (text: string) => void): TemplateResult {
  return html`<input
    type="search"
    class="find"
    part="find"
    autocomplete="off"
    spellcheck="false"
    aria-label=${label}
    placeholder=${label}
    .value=${text}
    @input=${(event: Event) => onSeek((event.target as HTMLInputElement).value)}
  />`;
}
