import { withoutColon } from '../without-colon.js';
import { isElement, toCell, type HtmlElement, type HtmlNode } from './html-cell.js';
import { columnNamed } from '../read/rows/read-headings.js';
import type { SourceCell } from './sheet.js';
import { purposeOf, readField, toRows, type Field, type Item } from './to-items.js';

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
  const below = nested.flatMap((list) => itemsOf(list).map((one) => toCell(one.childNodes)));
  const at = own.findIndex((node) => toCell([node]).text !== '');
  const first = own[at];
  if (!first) return undefined;
  const after = toCell(own.slice(at + 1));
  if (isElement(first) && /^(?:a|strong|b)$/.test(first.tagName)) {
    const name = toCell([first]);
    const endsName = name.text.endsWith(':');
    const text = withoutColon(name.text);
    if (text.length > LONGEST_NAME || /^https?:/.test(text)) return undefined;
    // Behind a link a sentence of its own may follow without a sign.
    const next = own.slice(at + 1).find((node) => !('value' in node) || node.value.trim() !== '');
    const isSentence = next?.nodeName === 'br' || (first.tagName === 'a' && /^\p{Lu}/u.test(after.text));
    if (after.text !== '' && !endsName && !isSentence && !AFTER_NAME.test(after.text)) return undefined;
    // "Acme Web Services (AWS), hosting": what stands in brackets before a sign is of the name.
    const [, short = '', behind = after.text] =
      /^(\s*\([^()]{1,30}\))(\s*[,:–—-][^]*)$/.exec(after.text) ?? [];
    const rest = behind
      .replace(AFTER_NAME, '')
      .replace(/^\(([^()]*)\)$/, '$1')
      .trim();
    const called = short === '' ? text : `${text} ${short.trim()}`;
    return toItem({ ...name, text: called }, withLinks(rest, after), below);
  }
  const whole = toCell(own);
  const { name, rest } = PARTS.exec(whole.text)?.groups ?? {};
  if (name !== undefined && rest !== undefined && name.split(/\s+/).length <= 6)
    return toItem({ text: name }, withLinks(rest, whole), below);
  const [called = '', ...others] = whole.text.split('\n');
  const lines = [...others.map((text) => withLinks(text, whole)), ...below];
  return lines.some(readField) && called.length <= LONGEST_NAME
    ? toItem({ ...whole, text: called }, { text: '' }, lines)
    : undefined;
}

/** What stands behind a label that is known, or behind any in a list within, is a field; all else is what for. */
function toItem(name: SourceCell, rest: SourceCell, below: readonly SourceCell[]): Item {
  const fields: Field[] = [];
  const others: SourceCell[] = [];
  for (const text of rest.text.split('\n')) {
    const line = { ...rest, text };
    const field = readField(line);
    if (field && columnNamed(field[0]) !== undefined) fields.push(field);
    else if (text !== '') others.push(line);
  }
  for (const line of below) {
    const field = readField(line);
    if (field) fields.push(field);
    else others.push(line);
  }
  const links = others.flatMap((line) => line.links ?? []);
  const told = { text: others.map(({ text }) => text).join('\n'), ...(links.length > 0 ? { links } : {}) };
  return { name, ...purposeOf(told, fields) };
}

const withLinks = (text: string, { links }: SourceCell): SourceCell => ({
  text,
  ...(links ? { links } : {}),
});

/** Paragraphs in an item are its lines. */
const flatten = (nodes: readonly HtmlNode[]): HtmlNode[] =>
  nodes.flatMap((node) => (isElement(node) && node.tagName === 'p' ? node.childNodes : [node]));
