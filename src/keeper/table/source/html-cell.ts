import type { DefaultTreeAdapterMap } from 'parse5';
import { NOTE } from './note-attribute.js';
import type { CellLink, SourceCell } from './sheet.js';
import { unwrapLink } from './unwrap-link.js';

export type HtmlNode = DefaultTreeAdapterMap['childNode'];
export type HtmlElement = DefaultTreeAdapterMap['element'];

const BLOCKS = new Set(
  'p,div,li,ul,ol,tr,table,section,article,h1,h2,h3,h4,h5,h6,dt,dd,blockquote'.split(','),
);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'sup']);
/** What is struck out does not hold any more. */
const STRUCK = new Set(['del', 's', 'strike']);

const BOLD_STYLE = /font-weight:\s*(?:bold|[6-9]00)/i;
/** Word writes the bullets of its lists as text, and says so. */
const WORD_BULLET = /mso-list:\s*ignore/i;

export const isElement = (node: { nodeName: string }): node is HtmlElement => 'tagName' in node;

export const attributeOf = ({ attrs }: HtmlElement, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

/** Whether an element is not shown, as rows and columns that a spreadsheet hides are copied. */
export const isHidden = (element: HtmlElement): boolean =>
  attributeOf(element, 'hidden') !== undefined ||
  /display:\s*none/i.test(attributeOf(element, 'style') ?? '');

/** The text of nodes as a reader sees it, a line for each block, and the links in it. Without what is struck out, unless all is. */
export function toCell(nodes: readonly HtmlNode[]): SourceCell {
  const shown = readNodes(nodes, STRUCK);
  if (shown.text !== '') return shown;
  const struck = readNodes(nodes, new Set());
  return struck.text === '' ? shown : { ...struck, isStruck: true };
}

function readNodes(nodes: readonly HtmlNode[], hidden: ReadonlySet<string>): SourceCell {
  const links: CellLink[] = [];
  const footnotes: string[] = [];
  let text = '';
  const walk = (node: HtmlNode): void => {
    if ('value' in node) {
      text += node.value.replace(/[\t\n\f\r ]+/g, ' ');
      return;
    }
    if (!isElement(node)) return;
    const note = attributeOf(node, NOTE);
    if (note !== undefined) footnotes.push(note);
    if (note !== undefined || SILENT.has(node.tagName) || hidden.has(node.tagName)) return;
    if (WORD_BULLET.test(attributeOf(node, 'style') ?? '')) return;
    if (node.tagName === 'br') text += '\n';
    if (node.tagName === 'img') text += attributeOf(node, 'alt') ?? '';
    const isBlock = BLOCKS.has(node.tagName);
    if (isBlock) text += '\n';
    const start = text.length;
    for (const child of node.childNodes) walk(child);
    const url = node.tagName === 'a' ? attributeOf(node, 'href')?.trim() : undefined;
    if (url && !url.startsWith('#')) links.push({ text: tidyLines(text.slice(start)), url: unwrapLink(url) });
    if (isBlock) text += '\n';
  };
  for (const node of nodes) walk(node);
  return {
    text: tidyLines(text),
    ...(links.length > 0 ? { links } : {}),
    ...(footnotes.length > 0 ? { footnotes } : {}),
  };
}

const tidyLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

/** A paragraph that is bold from end to end stands for a heading. */
export const isBoldLine = (element: HtmlElement): boolean => element.tagName === 'p' && isBold(element);

/** Whether all that an element has is bold. */
export function isBold({ childNodes }: HtmlElement): boolean {
  const said = childNodes.filter((node) => !('value' in node) || node.value.trim() !== '');
  const [only, ...others] = said;
  if (only === undefined || others.length > 0 || !isElement(only)) return false;
  const isOwn = /^(?:strong|b)$/.test(only.tagName) || BOLD_STYLE.test(attributeOf(only, 'style') ?? '');
  return isOwn || (/^(?:p|span|div)$/.test(only.tagName) && isBold(only));
}
