import { html, nothing, type TemplateResult } from 'lit';
import type { Highlighter } from '../../../core/query/query.js';
import { cutText } from './cut.js';
import { untranslated } from './untranslated.js';

/** A text of the list, which turns nothing around it, with what a search met in it marked. */
export function marked(text: string, highlighter?: Highlighter, isName = false): unknown {
  const mark = (part: string): unknown =>
    highlighter
      ?.pieces(part, isName)
      .map((piece): TemplateResult | string =>
        piece.marked ? html`<mark>${piece.text}</mark>` : piece.text,
      ) ?? part;
  return html`<bdi lang=${untranslated.get(text) ?? nothing}>${cutText(text, mark)}</bdi>`;
}
