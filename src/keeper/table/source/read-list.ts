import { isElement, toCell, type HtmlElement, type HtmlNode } from './html-cell.js';
import type { SourceCell } from './sheet.js';

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
    items.some((item) => item?.rest !== '' || item.fields.length > 0)
  );
}

/** A list as a table: the name, what follows it, and what its own items say behind a colon. */
export function readList(list: HtmlElement): SourceCell[][] {
  const items = itemsOf(list).flatMap((item) => readItem(item) ?? []);
  const labels = [...new Set(items.flatMap(({ fields }) => fields.map(([label]) => label)))];
  const hasRest = items.some(({ rest }) => rest !== '');
  const heads = ['Vendor', ...(hasRest ? ['Purpose'] : []), ...labels];
  return [
    heads.map((text) => ({ text, isHead: true })),
    ...items.map(({ name, rest, links, fields }) => [
      name,
      ...(hasRest ? [{ text: rest, ...(links.length > 0 ? { links } : {}) }] : []),
      ...labels.map((label) => fields.find(([one]) => one === label)?.[1] ?? { text: '' }),
    ]),
  ];
}

interface Item {
  readonly name: SourceCell;
  readonly rest: string;
  readonly links: NonNullable<SourceCell['links']>;
  readonly fields: readonly (readonly [label: string, value: SourceCell])[];
}

function readItem(item: HtmlElement): Item | undefined {
  const content = flatten(item.childNodes);
  const nested = content.filter(
    (node): node is HtmlElement => isElement(node) && /^[ou]l$/.test(node.tagName),
  );
  const own = content.filter((node) => !nested.includes(node as HtmlElement));
  const fields = nested.flatMap((list) =>
    itemsOf(list).flatMap((one) => {
      const field = readField(one);
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
    if (after.text !== '' && !endsName && !AFTER_NAME.test(after.text)) return undefined;
    const rest = after.text
      .replace(AFTER_NAME, '')
      .replace(/^\(([^()]*)\)$/, '$1')
      .trim();
    return { name: { ...name, text }, rest, links: after.links ?? [], fields };
  }
  const whole = toCell(own);
  const { name, rest } = PARTS.exec(whole.text)?.groups ?? {};
  if (name !== undefined && rest !== undefined && name.split(/\s+/).length <= 6)
    return { name: { text: name }, rest, links: whole.links ?? [], fields };
  return fields.length > 0 && whole.text.length <= LONGEST_NAME
    ? { name: whole, rest: '', links: [], fields }
    : undefined;
}

/** "Region: Germany". */
function readField(item: HtmlElement): readonly [string, SourceCell] | undefined {
  const cell = toCell(item.childNodes);
  const { name, rest } = PARTS.exec(cell.text)?.groups ?? {};
  return name === undefined || rest === undefined ? undefined : [name, { ...cell, text: rest }];
}

/** Paragraphs in an item are its lines. */
const flatten = (nodes: readonly HtmlNode[]): HtmlNode[] =>
  nodes.flatMap((node) => (isElement(node) && node.tagName === 'p' ? node.childNodes : [node]));
