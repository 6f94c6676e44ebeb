import { html, nothing, type TemplateResult } from 'lit';
import type { Term } from '../../../core/model/registry.js';
import type { Interface } from '../../state/contexts.js';
import { marked } from '../shared/marked.js';
import { allTexts } from './all-texts.js';

/** What a word means, as the registry explains it, with its example. */
export function meaning(
  { description = '', record: { example } }: Term,
  { messages, textLanguage }: Interface,
): TemplateResult {
  const lang = textLanguage ?? nothing;
  return html`<span lang=${lang}>${marked(description)}</span>${
      example ? html` ${allTexts(messages).forExample} <span lang=${lang}>${marked(example)}</span>` : nothing
    }`;
}
