import { html, nothing, type TemplateResult } from 'lit';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { commonWords, wordsOf } from '../mend/words-of.js';

const KINDS = ['categories', 'products', 'purposes', 'dataTypes', 'subjects', 'safeguards'] as const;

/** Suggestions of words with what they mean: those of the list, and common ones. */
export const wordLists = (document: RegistryDocument): readonly TemplateResult[] =>
  KINDS.map((kind) => {
    // What the list itself says of a word comes before what is common.
    const words = [...commonWords(kind), ...wordsOf(document, kind)];
    const descriptions = new Map(words.map(({ name, description }) => [name, description]));
    return html`<datalist id="words-${kind}">
      ${[...descriptions].map(
        // Some browsers show the label alone.
        ([name, description]) =>
          html`<option value=${name} label=${description ? `${name}: ${description}` : nothing}></option>`,
      )}
    </datalist>`;
  });
