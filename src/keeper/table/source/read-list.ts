import { isElement, toCell, type HtmlElement, type HtmlNode } from './html-cell.js';
import { columnNamed } from '../read/rows/read-headings.js';
import type { SourceCell } from './sheet.js';
import { readField, toRows, type Item } from './to-items.js';

/** Between a name and what the vendor is for. A dash stands between spaces: it is part of many names. */
const AFTER_NAME = /^\s*(?:[.:–—,|]|-(?=\s)|(?=\())\s*/;
const PARTS = /^(?<name>[^.:–—]{2,60}?)\s*(?:[:–—]|\s-\s)\s*(?<rest>\S[^]*)$/;
const LONGEST_NAME = 80;

const itemsOf = (list: HtmlElement): HtmlElement[] =>
  list.childNodes.filter((node): node is HtmlElement => isElement(node) && node.tagName === 'li');

/** Whether items are vendors: each begins with a name, as a link, in bold or before a dash or colon. */
export function isVendorList(list: HtmlElement): boolean {
  const items = itemsOf(list).map(readItem);
  return (
    items.length > 0 &&
    items.every((item) => item !== undefined) &&
    items.some((item) => item?.rest.text !== '' || item.fields.length > 0) &&
    // Labels of one vendor are no vendors.
    items.some((item) => item && columnNamed(item.name.text) === undefined)
  );
}

/** A list as a table: the name, what follows it, and what its own items say behind a colon. */
export const readList = (list: HtmlElement): SourceCell[][] =>
  toRows(itemsOf(list).flatMap((item) => readItem(item) ?? []));

function readItem(item: HtmlElement): Item | undefined {
  const content = flatten(item.childNodes);
  const nested = content.filter(
    (node): node is HtmlElement => isElement(node) && /^[ou]l$/.test(node.tagName),
  );
  const own = content.filter((node) => !nested.includes(node as HtmlElement));
  const fields = nested.flatMap((list) =>
    itemsOf(list).flatMap((one) => {
      const field = readField(toCell(one.childNodes));
      return field ? [field] : [];
    }),
  );
  const at = own.findIndex((node) => toCell([node]).text !== '');
  const first = own[at];
  if (!first) return undefined;
  const after = toCell(own.slice(at + 1));
  if (isElement(first) && /^(?:a|strong|b)$/.test(first.tagName)) {
    const name = toCell([first]);
    const endsName = name.text.endsWith(':');
    const text = name.text.replace(/\s*:$/, '');
    if (text.length > LONGEST_NAME || /^https?:/.test(text)) return undefined;
    // Behind a link a sentence of its own may follow without a sign.
    const isSentence = first.tagName === 'a' && /^\p{Lu}/u.test(after.text);
    if (after.text !== '' && !endsName && !isSentence && !AFTER_NAME.test(after.text)) return undefined;
    const rest = after.text
      .replace(AFTER_NAME, '')
      .replace(/^\(([^()]*)\)$/, '$1')
      .trim();
    return { name: { ...name, text }, rest: withLinks(rest, after), fields };
  }
  const whole = toCell(own);
  const { name, rest } = PARTS.exec(whole.text)?.groups ?? {};
  if (name !== undefined && rest !== undefined && name.split(/\s+/).length <= 6)
    return { name: { text: name }, rest: withLinks(rest, whole), fields };
  return fields.length > 0 && whole.text.length <= LONGEST_NAME
    ? { name: whole, rest: { text: '' }, fields }
    : undefined;
}

const withLinks = (text: string, { links }: SourceCell): SourceCell => ({
  text,
  ...(links ? { links } : {}),
});

/** Paragraphs in an item are its lines. */
const flatten = (nodes: readonly HtmlNode[]): HtmlNode[] =>
  nodes.flatMap((node) => (isElement(node) && node.tagName === 'p' ? node.childNodes : [node]));
