import { withoutColon } from '../without-colon.js';
import { foldName } from '../read/words/fold-name.js';
import { columnNamed, namesVendors, speaksOfVendors } from '../read/rows/read-headings.js';
import { isDated, withoutNumber } from '../read/rows/read-title.js';
import { isBoldLine, isElement, toCell, type HtmlElement, type HtmlNode } from './html-cell.js';
import type { SourceCell, SourceTable } from './sheet.js';
import { purposeOf, readField, toRows, type Field, type Item } from './to-items.js';

/** A part of a page that is one vendor: its name as a heading, and below it lines with labels. */
interface Section {
  readonly name: SourceCell;
  readonly level: number;
  /** The heading of a higher level above it. */
  readonly title: string | undefined;
  /** Of descriptions, where the name is a term of one. */
  readonly list: HtmlElement | undefined;
  readonly lines: SourceCell[];
  readonly nodes: HtmlNode[];
}

/** What sections of a page are, and the elements that they are made of. */
export interface Sections {
  readonly tables: readonly SourceTable[];
  readonly nodes: ReadonlySet<HtmlNode>;
}

const LONGEST_NAME = 80;
/** A label of a few words, before a colon. */
const LABEL = /^\p{Lu}[\p{L}\p{N}&/-]*(?: [\p{L}\p{N}&/-]+){0,3}:\s/u;
/** Of a bold line that stands for a heading. */
const BOLD = 7;
/** What a vendor says of itself at least, to be told from other parts of a page. */
const TELLING = new Set(['purpose', 'purposes', 'service', 'dataSummary', 'countries', 'category']);

/**
 * Vendors that a page has one below the other, each under its name as a heading or as a term: "Purpose: …", "Location: …" in
 * paragraphs, in a list, or as descriptions. One alone is none: a page has headings for much else.
 */
export function readSections(
  root: { readonly childNodes: readonly HtmlNode[] },
  outside: ReadonlySet<string>,
): Sections {
  const sections = findSections(root, outside);
  const read = sections.flatMap((section) => {
    const item = toItem(section);
    return item ? [{ section, item, isTold: item.isLabelled }] : [];
  });
  const level = commonest(read.filter(({ isTold }) => isTold).map(({ section }) => section.level));
  const lists = new Set(read.filter(({ isTold }) => isTold).map(({ section }) => section.list));
  // A term of a list needs no label where the list has others that do, or stands under a heading that names vendors.
  const isVendor = ({ list, title }: Section, isTold: boolean): boolean =>
    isTold || (list !== undefined && (lists.has(list) || namesVendors(title ?? '')));
  const found = read.filter(
    ({ section, isTold }) =>
      isVendor(section, isTold) && (section.list !== undefined || section.level === level),
  );
  if (found.length < 2) return toTables(readProse(sections));
  return toTables(found);
}

interface Found {
  readonly section: Section;
  readonly item: Item;
}

function toTables(found: readonly Found[]): Sections {
  const byTitle = new Map<string | undefined, Item[]>();
  for (const { section, item } of found)
    byTitle.set(section.title, [...(byTitle.get(section.title) ?? []), item]);
  return {
    tables: [...byTitle].map(([title, items]) => ({
      title,
      rows: toRows(items),
      isGrid: true,
      isList: true,
    })),
    nodes: new Set(found.flatMap(({ section }) => section.nodes)),
  };
}

/**
 * Vendors that are told in sentences, each under its name: "Acme" above "Acme keeps our files". Only where the heading
 * above them speaks of vendors, and all parts below it are told so: a page tells of cookies in the same way.
 */
function readProse(sections: readonly Section[]): readonly Found[] {
  const told = sections.filter(({ title }) => title !== undefined && speaksOfVendors(title));
  return told.flatMap((section) => {
    const peers = told.filter(({ title, level }) => title === section.title && level === section.level);
    if (peers.length < 2 || !peers.every(tellsOfItself)) return [];
    const isLink = ({ text, links = [] }: SourceCell): boolean => links.some((link) => link.text === text);
    const links = section.lines.flatMap((line) => line.links ?? []);
    const text = section.lines
      .filter((line) => !isLink(line))
      .map((line) => line.text)
      .join('\n');
    return [{ section, item: { name: plain(section.name), rest: { text, links }, fields: [] } }];
  });
}

const withoutBrackets = (name: string): string => (name.endsWith(')') ? (name.split('(', 1)[0] ?? '') : name);

function tellsOfItself({ name, lines: [first] }: Section): boolean {
  const words = foldName(withoutBrackets(plain(name).text));
  return first !== undefined && words !== '' && ` ${foldName(first.text)} `.includes(` ${words} `);
}

function findSections(
  root: { readonly childNodes: readonly HtmlNode[] },
  outside: ReadonlySet<string>,
): Section[] {
  const sections: Section[] = [];
  const above: { readonly level: number; readonly text: string }[] = [];
  let current: Section | undefined;
  const begin = (name: SourceCell, level: number, node: HtmlElement): Section => {
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    const list = node.tagName === 'dl' ? node : undefined;
    const section = { name, level, title: above.at(-1)?.text, list, lines: [], nodes: [node] };
    const text = name.text.replaceAll('\n', ' ');
    if (!isDated(text)) above.push({ level, text: withoutNumber(text) });
    sections.push(section);
    return section;
  };
  const walk = (node: { readonly childNodes: readonly HtmlNode[] }): void => {
    for (const child of node.childNodes) {
      if (!isElement(child) || outside.has(child.tagName)) continue;
      const name = child.tagName;
      if (/^h[1-6]$/.test(name)) current = begin(toCell(child.childNodes), Number(name[1]), child);
      else if (isBoldLine(child)) current = begin(toCell(child.childNodes), BOLD, child);
      else if (name === 'table') current = undefined;
      else if (name === 'dl') {
        for (const [term, lines] of termsOf(child))
          if (columnNamed(plain(term).text) === undefined) {
            current = begin(term, BOLD, child);
            current.lines.push(...lines);
          } else if (current) {
            current.nodes.push(child);
            current.lines.push(
              ...lines.map((line) => ({ ...line, text: `${plain(term).text}: ${line.text}` })),
            );
          }
      } else if (name === 'p' || name === 'ul' || name === 'ol') {
        const lines = linesOf(name === 'p' ? [child] : child.childNodes.filter(isElement));
        const [first, ...others] = lines;
        if (name === 'p' && first && others.length > 0 && startsBold(child) && others.every(isField)) {
          current = begin(first, BOLD, child);
          current.lines.push(...others);
        } else if (current) {
          current.nodes.push(child);
          current.lines.push(...lines);
        }
      } else walk(child);
    }
  };
  walk(root);
  return sections;
}

/** The terms of a list of descriptions, each with the lines below it. */
function termsOf(list: HtmlElement): [term: SourceCell, lines: SourceCell[]][] {
  const found: [SourceCell, SourceCell[]][] = [];
  const walk = (node: HtmlElement): void => {
    for (const child of node.childNodes.filter(isElement)) {
      if (child.tagName === 'dt') found.push([toCell(child.childNodes), []]);
      else if (child.tagName === 'dd') found.at(-1)?.[1].push(...linesOf([child]));
      else if (child.tagName === 'div') walk(child);
    }
  };
  walk(list);
  return found;
}

/** Lines as they are seen, each with the links that stand in it; a label alone goes on in the line below. */
function linesOf(elements: readonly HtmlElement[]): SourceCell[] {
  const lines: SourceCell[] = [];
  for (const element of elements) {
    const { text, links = [] } = toCell(element.childNodes);
    for (const line of text.split('\n').filter((one) => one !== '')) {
      const own = links.filter((link) => line.includes(link.text));
      const label = lines.at(-1);
      const goesOn = label?.text.endsWith(':') === true && isLabel(label.text);
      if (goesOn) lines.pop();
      const words = goesOn ? `${label.text} ${line}` : line;
      lines.push({ text: words, ...(own.length > 0 ? { links: own } : {}) });
    }
  }
  return lines;
}

const isLabel = (text: string): boolean => columnNamed(withoutColon(text)) !== undefined;
const isField = (line: SourceCell): boolean => {
  const [label] = readField(line) ?? [];
  return label !== undefined && isLabel(label);
};

const startsBold = ({ childNodes }: HtmlElement): boolean => {
  const first = childNodes.find((node) => !('value' in node) || node.value.trim() !== '');
  return first !== undefined && isElement(first) && /^(?:strong|b|a)$/.test(first.tagName);
};

/** A name without the number before it and the colon behind it. */
const plain = (cell: SourceCell): SourceCell => ({
  ...cell,
  text: withoutColon(cell.text.replace(/^\d+[.)]\s+/, '')),
});

function toItem({ name, lines, list }: Section): (Item & { readonly isLabelled: boolean }) | undefined {
  const called = plain(name);
  if (called.text === '' || called.text.length > LONGEST_NAME || called.text.includes('\n')) return undefined;
  const keys = new Set(lines.flatMap((line) => columnNamed(readField(line)?.[0] ?? '') ?? []));
  const isLabelled = [...keys].some((key) => TELLING.has(key));
  if (!isLabelled && (!list || lines.length === 0)) return undefined;
  // Beside labels that are known others are labels too: they become columns, which the report names.
  const isOfLabel = (line: SourceCell): boolean => isField(line) || (isLabelled && LABEL.test(line.text));
  const all = lines.filter(isOfLabel).flatMap((line): Field[] => {
    const field = readField(line);
    return field ? [field] : [];
  });
  const others = lines.filter((line) => !isOfLabel(line));
  const text = others.map((line) => line.text).join('\n');
  const links = others.flatMap((line) => line.links ?? []);
  const rest = { text, ...(links.length > 0 ? { links } : {}) };
  return { name: called, ...purposeOf(rest, all), isLabelled };
}

/** The lowest of those that are there most often. */
function commonest(levels: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0];
}
