import { html, nothing, type TemplateResult } from 'lit';
import type { Highlighter } from '../../../core/query/query.js';
import { cutText } from './cut.js';
import { untranslated } from './untranslated.js';

/** Letters from right to left, what turns text whatever its letters, and all that is rare enough not to be told apart from these. */
const TURNS = /[\u0590-\u08ff\u200f\u202a-\u2069\ud802-\ufefc]/;

/** Words of ours go from right to left. Held for all lists of a page, since what draws a text does not know which one it is of. */
let isTurned = false;

/** From now on every text is held apart: any may run another way than what stands around it. */
export function holdApart(): void {
  isTurned = true;
}

/** A text of the list, which turns nothing around it, with what a search met in it marked. */
export function marked(text: string, highlighter?: Highlighter, isName = false): unknown {
  const mark = (part: string): unknown =>
    highlighter
      ?.pieces(part, isName)
      .map((piece): TemplateResult | string =>
        piece.marked ? html`<mark>${piece.text}</mark>` : piece.text,
      ) ?? part;
  const lang = untranslated.get(text);
  const shown = cutText(text, mark);
  return lang || isTurned || TURNS.test(text) ? html`<bdi lang=${lang ?? nothing}>${shown}</bdi>` : shown;
}

/** What is in another language than the words around it says so. */
export const inLanguage = (lang: string | undefined, content: unknown): unknown =>
  lang ? html`<span lang=${lang}>${content}</span>` : content;
