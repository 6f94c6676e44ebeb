import { html, type TemplateResult } from 'lit';
import type { Highlighter } from '../../../core/query/query.js';

/** A text with what a search met in it marked. */
export function marked(text: string, highlighter: Highlighter | undefined, isName = false): unknown {
  return (
    highlighter
      ?.pieces(text, isName)
      .map((piece): TemplateResult | string =>
        piece.marked ? html`<mark>${piece.text}</mark>` : piece.text,
      ) ?? text
  );
}
