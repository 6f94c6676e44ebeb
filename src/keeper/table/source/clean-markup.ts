import { isTooNested } from '../../html/is-too-nested.js';
import type { SourceCell } from './sheet.js';
import { toCell } from './html-cell.js';

/** What only markup has: a link or bold of Markdown, a tag or a character reference of HTML. */
const MARKUP =
  /\]\((?:https?:|mailto:)|\*\*[^*\s][^*]*\*\*|__[^_\s][^_]*__|~~[^~\s][^~]*~~|<\/?(?:a|b|br|i|u|em|strong|p|ul|ol|li|span|div|sup|sub|code|del|s|strike)\b[^<>]*>|&(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[\da-f]+);/i;

/** Of a longer cell, to tell marks from text may take minutes: it stays as it is. */
const LONGEST = 20_000;

/** Whether any cell of a table has markup: only then are its readers loaded. */
export const hasMarkup = (text: string): boolean => text.length <= LONGEST && MARKUP.test(text);

/** @returns a function that takes a cell's text for what its markup shows */
export async function markupCleaner(): Promise<(text: string) => SourceCell> {
  const [{ marked }, { parseFragment }] = await Promise.all([import('marked'), import('parse5')]);
  return (text) => {
    if (!hasMarkup(text)) return { text };
    const html = marked.parseInline(text, { gfm: true, breaks: true, async: false });
    const page = parseFragment(html);
    if (isTooNested(page)) return { text };
    const shown = toCell(page.childNodes);
    // What shows nothing is no markup, but a text of its own.
    return shown.text === '' ? { text } : shown;
  };
}
