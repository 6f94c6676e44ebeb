import { html, type TemplateResult } from 'lit';
import { languageNames } from '../mend/read-language.js';

/** Suggestions of languages, for a field with `list="languages"`. */
export const languageList = (): TemplateResult =>
  html`<datalist id="languages">
    ${languageNames().map(([, name]) => html`<option value=${name}></option>`)}
  </datalist>`;
