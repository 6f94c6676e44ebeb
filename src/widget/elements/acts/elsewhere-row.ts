import { html, type TemplateResult } from 'lit';

/** A match under another tab, where only find-in-page and links to a text of the page look. */
export function elsewhereRow(list: TemplateResult, onFound: () => void): TemplateResult {
  return html`<div hidden="until-found" @beforematch=${onFound}>${list}</div>`;
}
