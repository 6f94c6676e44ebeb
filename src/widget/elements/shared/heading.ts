import { html, type TemplateResult } from 'lit';

/** A real heading of a level that is only known at run time, 1 to 6. */
export function heading(level: number, part: string, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part=${part} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 part=${part} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 part=${part} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 part=${part} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 part=${part} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 part=${part} tabindex="-1">${content}</h6>`;
  }
}
