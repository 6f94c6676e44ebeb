import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { attributeOf, isBoldLine, isElement, toCell, type HtmlElement, type HtmlNode } from './html-cell.js';
import { isDated, withoutNumber } from '../read/rows/read-title.js';
import { isVendorList, readList } from './read-list.js';
import { resolveFootnotes } from './resolve-footnotes.js';
import { readSections } from './read-sections.js';
import type { SourceCell, SourceTable } from './sheet.js';

const OUTSIDE = new Set(['nav', 'header', 'footer', 'script', 'style', 'template', 'noscript', 'aside']);
/** A span wider or higher than any list would fill memory. */
const WIDEST = 200;

/** The tables of a page, its lists of vendors and vendors under headings of their own, each with the heading above it. */
export function readHtml(html: string): readonly SourceTable[] {
  const page = parse(html);
  resolveFootnotes(page);
  const sections = readSections(page, OUTSIDE);
  const found: SourceTable[] = [];
  let title: string | undefined;
  let lead: string | undefined;
  let isFirst = true;
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
        // What stands between two lists of one heading says what the second is.
        lead = text.endsWith(':') || (!isFirst && isSentence(text)) ? text : undefined;
      } else if (name === 'table') {
        const caption = child.childNodes.find((one) => one.nodeName === 'caption') as HtmlElement | undefined;
        found.push({ title: (caption && titleOf(caption)) ?? title, rows: readRows(child), isGrid: true });
        [lead, isFirst] = [undefined, false];
      } else if ((name === 'ul' || name === 'ol') && isVendorList(child)) {
        found.push({ title, lead, rows: readList(child), isGrid: true, isList: true });
        [lead, isFirst] = [undefined, false];
      } else if (!OUTSIDE.has(name)) walk(child);
    }
  };
  walk(page);
  return [...found, ...sections.tables];
}

/** A title without its number; none where the line is of the page. */
function titleOf(element: HtmlElement): string | undefined {
  const text = oneLine(element);
  return text === '' || isDated(text) ? undefined : withoutNumber(text);
}

const isSentence = (text: string): boolean => text.length <= 200 && /^[^.!?]+[.!?]?$/.test(text);
const oneLine = (element: HtmlElement): string => toCell(element.childNodes).text.replaceAll('\n', ' ');

/** The rows of a table, each cell at every place that it spans. */
function readRows(table: HtmlElement): SourceCell[][] {
  const rows: (SourceCell | undefined)[][] = [];
  const wide = new Map<SourceCell, number>();
  rowsOf(table).forEach((tr, y) => {
    const row = (rows[y] ??= []);
    let x = 0;
    for (const cell of tr.childNodes) {
      if (!isElement(cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue;
      while (row[x]) x += 1;
      const content = { ...toCell(cell.childNodes), ...(cell.tagName === 'th' ? { isHead: true } : {}) };
      const [across, high] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      wide.set(content, across);
      for (let down = 0; down < high; down += 1)
        for (let right = 0; right < across; right += 1)
          // What a cell spans to the right is blank: the words stand once.
          (rows[y + down] ??= [])[x + right] = right === 0 ? content : { text: '' };
      x += across;
    }
  });
  const width = Math.max(...rows.map((row) => row.length), 0);
  return rows.map((row) =>
    Array.from(row, (cell) => {
      if (!cell) return { text: '' };
      return width > 1 && (wide.get(cell) ?? 1) >= width ? { ...cell, isWide: true } : cell;
    }),
  );
}

function rowsOf(node: HtmlElement): HtmlElement[] {
  return node.childNodes.flatMap((child: HtmlNode) => {
    if (!isElement(child) || child.tagName === 'table') return [];
    return child.tagName === 'tr' ? [child] : rowsOf(child);
  });
}

const spanOf = (cell: HtmlElement, name: string): number =>
  Math.min(Math.max(Number.parseInt(attributeOf(cell, name) ?? '1', 10) || 1, 1), WIDEST);
