import { marked } from 'marked';
import { readHtml } from './read-html.js';
import type { SourceTable } from './sheet.js';

/** What publishing tools put before a page, and what MDX puts around it. */
const FRONT = /^\ufeff?---\r?\n[^]*?\r?\n---\r?\n/;
const MODULE = /^(?:import|export)\s[^]*?(?:\n\s*\n|$)/gm;

/** The tables and lists of a Markdown page (GitHub's kind). */
export const readMarkdown = (text: string): readonly SourceTable[] =>
  readHtml(marked.parse(text.replace(FRONT, '').replace(MODULE, '\n'), { gfm: true, async: false }));
