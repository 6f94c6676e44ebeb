import { marked } from 'marked';
import { htmlSteps } from './read-html.js';
import { finish } from '../../../core/work/do-steps.js';
import { asSteps } from '../../../core/work/in-steps.js';
import type { SourceTable } from './sheet.js';

/** What publishing tools put before a page, and what MDX puts around it. */
const FRONT = /^\ufeff?---\r?\n[^]*?\r?\n---\r?\n/;
const MODULE = /^(?:import|export)\s[^]*?(?:\n\s*\n|$)/gm;

const FOOTNOTE = /^\[\^([^[\]\s]+)\]:[ \t]*(\S.*(?:\r?\n[ \t]+\S.*)*)$/gm;

/** The tables and lists of a Markdown page (GitHub's kind). */
export const readMarkdown = (text: string): readonly SourceTable[] => finish(asSteps(markdownSteps(text)));

/** As `readMarkdown`; each `yield` is a place to rest. */
export function* markdownSteps(text: string): Generator<void, readonly SourceTable[]> {
  const page = text.replace(FRONT, '').replace(MODULE, '\n').split('\n').map(mendDelimiter).join('\n');
  const html = marked.parse(withFootnotes(page), { gfm: true, async: false });
  yield;
  return yield* htmlSteps(html);
}

/** A table whose second line has more or fewer parts than its first is meant as one, though it is shown as text. */
function mendDelimiter(line: string, at: number, lines: readonly string[]): string {
  const head = lines[at - 1] ?? '';
  if (!head.includes('|') || !isDelimiter(line)) return line;
  const count = partsOf(head).length;
  return partsOf(line).length === count ? line : `|${' - |'.repeat(count)}`;
}

const partsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((part) => part.trim());

/** The line below the headings of a table. */
function isDelimiter(line: string): boolean {
  const [first = '', ...others] = partsOf(line);
  return /^:?-+:?$/.test(first) && others.every((part) => /^(?::?-+:?)?$/.test(part));
}

/** Footnotes as pages have them: a raised link, and what it leads to. */
function withFootnotes(page: string): string {
  const notes: string[] = [];
  const body = page.replace(FOOTNOTE, (_, id: string, note: string) => {
    notes.push(`<p id="note-${encodeURIComponent(id)}">${note.replace(/\s+/g, ' ')}</p>`);
    return '';
  });
  const linked = body.replace(
    /\[\^([^[\]\s]+)\]/g,
    (_, id: string) => `<sup><a href="#note-${encodeURIComponent(id)}">*</a></sup>`,
  );
  return `${linked}\n\n${notes.join('\n')}`;
}
