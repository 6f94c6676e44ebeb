import { Lexer, Parser } from 'marked';
import { htmlSteps } from './read-html.js';
import { finish } from '../../../core/work/do-steps.js';
import { asSteps } from '../../../core/work/in-steps.js';
import { escapeHtml } from '../../html/escape-html.js';
import { SourceError, type SourceTable } from './sheet.js';

/** What publishing tools put before a page, and what MDX puts around it. */
const FRONT = /^\ufeff?---\r?\n[^]*?\r?\n---\r?\n/;
const FRONT_TITLE = /^title:(.+)$/m;
const MODULE = /^(?:import|export)\s[^]*?(?:\n\s*\n|$)/gm;

const FOOTNOTE = /^\[\^([^[\]\s]+)\]:[ \t]*(\S.*(?:\r?\n[ \t]+\S.*)*)$/gm;

/** Characters of one paragraph or cell: in a longer one, to tell marks from text takes minutes. */
const LONGEST = 20_000;

/** The tables and lists of a Markdown page (GitHub's kind). @throws SourceError where no reader follows */
export const readMarkdown = (text: string): readonly SourceTable[] => finish(asSteps(markdownSteps(text)));

/** As `readMarkdown`; each `yield` is a place to rest. */
export function* markdownSteps(text: string): Generator<void, readonly SourceTable[]> {
  const lines = text.replace(FRONT, '').replace(MODULE, '\n').split('\n');
  const page = flattenTables(lines).map(mendDelimiter).join('\n');
  const html = `${titleOf(text)}${toHtml(withFootnotes(page))}`;
  yield;
  return yield* htmlSteps(html);
}

/** The title that is told before a page stands above it where it is shown. */
function titleOf(text: string): string {
  const title = FRONT_TITLE.exec(FRONT.exec(text)?.[0] ?? '')?.[1]
    ?.trim()
    .replace(/^(["'])(.+)\1$/, '$2');
  return title === undefined || title === '' ? '' : `<h1>${escapeHtml(title)}</h1>\n`;
}

/** As `marked.parse`, with a look at what it would take long for. */
function toHtml(page: string): string {
  const lexer = new Lexer({ gfm: true });
  try {
    const tokens = lexer.blockTokens(page.replace(/\r\n?/g, '\n'), lexer.tokens);
    for (const { src, tokens: inner } of lexer.inlineQueue) {
      if (src.length > LONGEST)
        throw new SourceError(
          `has a paragraph or a cell of more than ${LONGEST} characters. Take out what is no list.`,
        );
      lexer.inlineTokens(src, inner);
    }
    return Parser.parse(tokens);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new SourceError('has quotations or lists within each other, too many to follow.', { cause });
  }
}

/**
 * Tables of HTML with no line indented. By the rules of Markdown an empty line within one makes code of an indented line
 * below it; most who write one see it shown as the table that it is.
 */
function flattenTables(lines: readonly string[]): readonly string[] {
  const end = lines.findLastIndex((line) => /<\/table\s*>/i.test(line));
  let depth = 0;
  return lines.map((line, at) => {
    const isInside = depth > 0;
    const isMarkup = /^ {0,3}</.test(line) || (/^\s*</.test(line) && lines[at - 1]?.trim() !== '');
    if (at <= end && (isInside || isMarkup))
      depth = Math.max(0, depth + countOf(line, /<table[\s>]/gi) - countOf(line, /<\/table\s*>/gi));
    return isInside ? line.trimStart() : line;
  });
}

const countOf = (line: string, pattern: RegExp): number => line.match(pattern)?.length ?? 0;

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
