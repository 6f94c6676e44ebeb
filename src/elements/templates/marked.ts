import { html, type TemplateResult } from 'lit';
import { markText } from '../../query/mark-text.js';
import type { Mark } from '../../query/query.js';

/** A text with what a search met in it marked. */
export function marked(text: string, marks: readonly Mark[], isName = false): unknown {
  if (marks.length === 0) return text;
  return markText(text, marks, isName).map((piece): TemplateResult | string =>
    piece.marked ? html`<mark>${piece.text}</mark>` : piece.text,
  );
}
