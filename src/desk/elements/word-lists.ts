import { html, type TemplateResult } from 'lit';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { commonWords, wordsOf } from '../mend/words-of.js';

const KINDS = ['categories', 'products', 'purposes', 'dataTypes', 'subjects', 'safeguards'] as const;

/** Suggestions of words: those of the list, and common ones. */
export const wordLists = (document: RegistryDocument): readonly TemplateResult[] =>
  KINDS.map((kind) => {
    const names = new Set([...wordsOf(document, kind), ...commonWords(kind)].map(({ name }) => name));
    return html`<datalist id="words-${kind}">
      ${[...names].map((name) => html`<option value=${name}></option>`)}
    </datalist>`;
  });
