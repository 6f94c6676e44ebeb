import { Parser, type DefaultTreeAdapterMap } from 'parse5';
import { finish } from '../../../core/work/do-steps.js';
import { asSteps } from '../../../core/work/in-steps.js';
import { isTooNested } from '../../html/is-too-nested.js';
import { countKnown } from '../read/rows/read-headings.js';
import { isDated, withoutNumber } from '../read/rows/read-title.js';
import { isBoldLine, isElement, toCell, type HtmlElement } from './html-cell.js';
import { hasTable, htmlTable } from './html-table.js';
import { isVendorList, readList } from './read-list.js';
import { resolveFootnotes } from './resolve-footnotes.js';
import { readSections } from './read-sections.js';
import { SourceError, type SourceTable } from './sheet.js';

const OUTSIDE = new Set(['nav', 'header', 'footer', 'script', 'style', 'template', 'noscript', 'aside']);
/** Tables within tables that are looked into: to each the whole text of those within is read. */
const DEEPEST = 4;
/** A line that may explain a mark in a table. */
const FOOTNOTE = /^(?:[*†‡§¹²³⁴-⁹]|\[\d{1,2}\])/u;

/** The tables of a page, its lists of vendors and vendors under headings of their own, each with the heading above it. @throws SourceError where no reader follows */
export const readHtml = (html: string): readonly SourceTable[] => finish(asSteps(htmlSteps(html)));

/** So many letters are parsed at once. */
const PIECE = 64 * 1024;

function* parseSteps(html: string): Generator<void, DefaultTreeAdapterMap['document']> {
  const parser = new Parser<DefaultTreeAdapterMap>();
  let at = 0;
  do {
    parser.tokenizer.write(html.slice(at, at + PIECE), at + PIECE >= html.length);
    at += PIECE;
    yield;
  } while (at < html.length);
  return parser.document;
}

/** As `readHtml`; each `yield` is a place to rest. */
export function* htmlSteps(html: string): Generator<void, readonly SourceTable[]> {
  const page = yield* parseSteps(html);
  if (isTooNested(page))
    throw new SourceError('has elements within each other, more than any browser shows. Copy the list only.');
  yield;
  resolveFootnotes(page);
  yield;
  const sections = readSections(page, OUTSIDE);
  const found: SourceTable[] = [];
  let title: string | undefined;
  let lead: string | undefined;
  let isFirst = true;
  let layouts = 0;
  const footnotes: string[] = [];
  /** Of the tables found. */
  const elements: (HtmlElement | undefined)[] = [];
  const walk = (node: DefaultTreeAdapterMap['node']): void => {
    if (!('childNodes' in node)) return;
    for (const child of node.childNodes) {
      if (!isElement(child) || sections.nodes.has(child)) continue;
      const name = child.tagName;
      if (/^h[1-6]$/.test(name) || isBoldLine(child)) {
        title = titleOf(child) ?? title;
        [lead, isFirst] = [undefined, true];
      } else if (name === 'p') {
        const text = oneLine(child);
        if (FOOTNOTE.test(text)) footnotes.push(text);
        // What stands between two lists of one heading says what the second is.
        lead = text.endsWith(':') || (!isFirst && isSentence(text)) ? text : undefined;
      } else if (name === 'table') {
        if (layouts < DEEPEST && isLayout(child)) {
          layouts += 1;
          walk(child);
          layouts -= 1;
          continue;
        }
        const caption = child.childNodes.find((one) => one.nodeName === 'caption') as HtmlElement | undefined;
        found.push({ title: (caption && titleOf(caption)) ?? title, rows: [], isGrid: true });
        elements.push(child);
        [lead, isFirst] = [undefined, false];
      } else if ((name === 'ul' || name === 'ol') && isVendorList(child)) {
        found.push({ title, lead, rows: readList(child), isGrid: true, isList: true });
        elements.push(undefined);
        [lead, isFirst] = [undefined, false];
      } else if (!OUTSIDE.has(name)) walk(child);
    }
  };
  walk(page);
  const read: SourceTable[] = [];
  for (const [at, table] of found.entries()) {
    const element = elements[at];
    read.push(element ? { ...table, rows: yield* htmlTable(element) } : table);
  }
  const all = [...read, ...sections.tables];
  return footnotes.length > 0 ? all.map((table) => ({ ...table, footnotes })) : all;
}

/** A table that holds others and names no columns only sets them in their places. */
function isLayout(table: HtmlElement): boolean {
  if (!hasTable(table)) return false;
  const rows = finish(asSteps(htmlTable(table)));
  return !rows.some((row) => countKnown(row.map(({ text }) => text)) > 1);
}

/** A title without its number; none where the line is of the page. */
function titleOf(element: HtmlElement): string | undefined {
  const text = oneLine(element);
  return text === '' || isDated(text) ? undefined : withoutNumber(text);
}

const isSentence = (text: string): boolean => text.length <= 200 && /^[^.!?]+[.!?]?$/.test(text);
const oneLine = (element: HtmlElement): string => toCell(element.childNodes).text.replaceAll('\n', ' ');
