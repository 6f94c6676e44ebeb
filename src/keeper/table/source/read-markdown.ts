import { marked } from 'marked';
import { readHtml } from './read-html.js';
import type { SourceTable } from './sheet.js';

/** What publishing tools put before a page, and what MDX puts around it. */
const FRONT = /^\ufeff?---\r?\n[^]*?\r?\n---\r?\n/;
const MODULE = /^(?:import|export)\s[^]*?(?:\n\s*\n|$)/gm;

/** The line below the headings of a table, and these. */
const DELIMITER = /^([ \t]*\|?.*\|.*)\r?\n[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*(?::?-+:?)?[ \t]*)*$/gm;
const FOOTNOTE = /^\[\^([^\]\s]+)\]:[ \t]*(.+(?:\r?\n[ \t]+\S.*)*)$/gm;

/** The tables and lists of a Markdown page (GitHub's kind). */
export function readMarkdown(text: string): readonly SourceTable[] {
  const page = text.replace(FRONT, '').replace(MODULE, '\n').replace(DELIMITER, mendDelimiter);
  const html = marked.parse(withFootnotes(page), { gfm: true, async: false });
  return readHtml(html);
}

/** A table whose second line has more or fewer parts than its first is meant as one, though it is shown as text. */
function mendDelimiter(lines: string, head: string): string {
  const count = head
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;
  const [, line = ''] = lines.split('\n');
  const parts = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;
  return parts === count ? lines : `${head}\n|${' - |'.repeat(count)}`;
}

/** Footnotes as pages have them: a raised link, and what it leads to. */
function withFootnotes(page: string): string {
  const notes: string[] = [];
  const body = page.replace(FOOTNOTE, (_, id: string, note: string) => {
    notes.push(`<p id="note-${encodeURIComponent(id)}">${note.replace(/\s+/g, ' ')}</p>`);
    return '';
  });
  const linked = body.replace(
    /\[\^([^\]\s]+)\]/g,
    (_, id: string) => `<sup><a href="#note-${encodeURIComponent(id)}">*</a></sup>`,
  );
  return `${linked}\n\n${notes.join('\n')}`;
}
