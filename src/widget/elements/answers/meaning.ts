import { html, nothing, type TemplateResult } from 'lit';
import type { Term } from '../../../core/model/registry.js';
import type { Interface } from '../../state/contexts.js';
import { inLanguage, marked } from '../shared/marked.js';
import { allTexts } from './all-texts.js';

/** What a word means, as the registry explains it, with its example. */
export function meaning(
  { description = '', record: { example } }: Term,
  { messages, textLanguage }: Interface,
): TemplateResult {
  return html`${inLanguage(textLanguage, marked(description))}${
    example ? html` ${allTexts(messages).forExample} ${inLanguage(textLanguage, marked(example))}` : nothing
  }`;
}
