import type { DefaultTreeAdapterMap } from 'parse5';
import type { CellLink, SourceCell } from './sheet.js';

export type HtmlNode = DefaultTreeAdapterMap['childNode'];
export type HtmlElement = DefaultTreeAdapterMap['element'];

const BLOCKS = new Set(
  'p,div,li,ul,ol,tr,table,section,article,h1,h2,h3,h4,h5,h6,dt,dd,blockquote'.split(','),
);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'sup']);
/** What is struck out does not hold any more. */
const STRUCK = new Set(['del', 's', 'strike']);

export const isElement = (node: { nodeName: string }): node is HtmlElement => 'tagName' in node;

export const attributeOf = ({ attrs }: HtmlElement, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

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
    if (isElement(node) && node.tagName === 'sup')
      footnotes.push(...[attributeOf(node, 'data-note') ?? []].flat());
    if (!isElement(node) || SILENT.has(node.tagName) || hidden.has(node.tagName)) return;
    if (node.tagName === 'br') text += '\n';
    if (node.tagName === 'img') text += attributeOf(node, 'alt') ?? '';
    const isBlock = BLOCKS.has(node.tagName);
    if (isBlock) text += '\n';
    const start = text.length;
    for (const child of node.childNodes) walk(child);
    const url = node.tagName === 'a' ? attributeOf(node, 'href')?.trim() : undefined;
    if (url && !url.startsWith('#')) links.push({ text: tidyLines(text.slice(start)), url });
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
export function isBoldLine({ tagName, childNodes }: HtmlElement): boolean {
  if (tagName !== 'p') return false;
  const said = childNodes.filter((node) => !('value' in node) || node.value.trim() !== '');
  const [only, ...others] = said;
  return others.length === 0 && only !== undefined && /^(?:strong|b)$/.test(only.nodeName);
}
