import { attributeOf, isElement, toCell, type HtmlElement, type HtmlNode } from './html-cell.js';

/** Where the words of a footnote stand at its mark. */
export const NOTE = 'data-note';

type Parent = { readonly childNodes: readonly HtmlNode[] };

/** Puts the words of footnotes at the marks that lead to them: by a link, or by the same mark at the beginning of a line. */
export function resolveFootnotes(page: Parent): void {
  const marks: HtmlElement[] = [];
  const byId = new Map<string, HtmlElement>();
  const byMark = new Map<string, HtmlElement>();
  const walk = (node: Parent): void => {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue;
      const id = attributeOf(child, 'id');
      if (id !== undefined && !byId.has(id)) byId.set(id, child);
      if (child.tagName === 'sup') marks.push(child);
      const [first] = child.childNodes.filter((one) => !('value' in one) || one.value.trim() !== '');
      if (/^(?:p|li|small)$/.test(child.tagName) && first && isElement(first) && first.tagName === 'sup')
        byMark.set(markOf(first), child);
      walk(child);
    }
  };
  walk(page);
  for (const mark of marks) {
    const link = mark.childNodes.find((one): one is HtmlElement => isElement(one) && one.tagName === 'a');
    const id = link && attributeOf(link, 'href')?.replace(/^#/, '');
    const note = (id !== undefined && byId.get(id)) || byMark.get(markOf(mark));
    const words = note ? toCell(note.childNodes).text.split('\n').map(withoutWayBack).join(' ') : '';
    if (words !== '') mark.attrs.push({ name: NOTE, value: words });
  }
}

const markOf = ({ childNodes }: HtmlElement): string =>
  childNodes
    .map((node) => ('value' in node ? node.value : isElement(node) ? markOf(node) : ''))
    .join('')
    .trim();

/** Without the link from a note back to its place. */
const withoutWayBack = (line: string): string =>
  line.includes('↩') ? (line.split('↩', 1)[0] ?? '').trimEnd() : line;
