import { attributeOf, isElement, toCell, type HtmlElement, type HtmlNode } from './html-cell.js';
import { NOTE } from './note-attribute.js';

type Parent = { readonly childNodes: readonly HtmlNode[] };

/** What a link to a footnote shows: "[1]", "*". */
const MARK = /^\[?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})\]?$/i;
const BLOCK = /^(?:p|li|small|div|dd|td|section|aside)$/;

/** Puts the words of footnotes at the marks that lead to them: by a link, or by the same mark at the beginning of a line. */
export function resolveFootnotes(page: Parent): void {
  const marks: HtmlElement[] = [];
  const byId = new Map<string, HtmlElement>();
  const byMark = new Map<string, HtmlElement>();
  const walk = (node: Parent, block: HtmlElement | undefined, isInMark: boolean): void => {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue;
      const around = BLOCK.test(child.tagName) ? child : block;
      // Text programs name a place within the line that is meant.
      for (const name of [
        attributeOf(child, 'id'),
        child.tagName === 'a' ? attributeOf(child, 'name') : undefined,
      ])
        if (name !== undefined && !byId.has(name)) byId.set(name, around ?? child);
      const isMark =
        !isInMark && (child.tagName === 'sup' || (targetOf(child) !== undefined && MARK.test(textOf(child))));
      if (isMark) marks.push(child);
      const [first] = child.childNodes.filter((one) => !('value' in one) || one.value.trim() !== '');
      if (/^(?:p|li|small)$/.test(child.tagName) && first && isElement(first) && first.tagName === 'sup')
        byMark.set(textOf(first), child);
      walk(child, around, isInMark || isMark);
    }
  };
  walk(page, undefined, false);
  const said = marks.flatMap((mark): [HtmlElement, string][] => {
    const link =
      mark.tagName === 'a' ? mark : mark.childNodes.find((one) => isElement(one) && one.tagName === 'a');
    const id = link && isElement(link) ? targetOf(link) : undefined;
    const note = (id !== undefined && byId.get(id)) || byMark.get(textOf(mark));
    const words = note ? toCell(note.childNodes).text.split('\n').map(withoutWayBack).join(' ') : '';
    const plain = words.startsWith(textOf(mark)) ? words.slice(textOf(mark).length).trim() : words;
    return plain === '' ? [] : [[mark, plain]];
  });
  for (const [mark, value] of said) mark.attrs.push({ name: NOTE, value });
}

/** The place in its page that a link leads to. */
const targetOf = (element: HtmlElement): string | undefined => {
  const href = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
  return href?.startsWith('#') === true && href.length > 1 ? href.slice(1) : undefined;
};

const textOf = ({ childNodes }: HtmlElement): string =>
  childNodes
    .map((node) => ('value' in node ? node.value : isElement(node) ? textOf(node) : ''))
    .join('')
    .trim();

/** Without the link from a note back to its place. */
const withoutWayBack = (line: string): string =>
  line.includes('↩') ? (line.split('↩', 1)[0] ?? '').trimEnd() : line;
