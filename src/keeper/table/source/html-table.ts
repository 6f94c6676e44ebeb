import {
  attributeOf,
  isBold,
  isElement,
  isHidden,
  toCell,
  type HtmlElement,
  type HtmlNode,
} from './html-cell.js';
import { MOST_CELLS, SourceError, TOO_MANY_CELLS, type SourceCell } from './sheet.js';
import { widthOf } from './width-of.js';

/** A span wider or higher than any list would fill memory. */
const WIDEST = 200;

/** The rows of a table, each cell at every place that it spans. Each `yield` is a place to rest. @throws SourceError where that is too much */
export function* htmlTable(table: HtmlElement): Generator<void, SourceCell[][]> {
  const rows: (SourceCell | undefined)[][] = [];
  const wide = new Map<SourceCell, number>();
  const hiddenColumns = hiddenColumnsOf(table);
  let count = 0;
  for (const [y, tr] of elementsOf(table, 'tr').entries()) {
    yield;
    const row = (rows[y] ??= []);
    let x = 0;
    for (const cell of tr.childNodes) {
      if (!isElement(cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue;
      while (row[x]) x += 1;
      const content: SourceCell = {
        ...toCell(cell.childNodes),
        ...(cell.tagName === 'th' ? { isHead: true } : {}),
        ...(isBold(cell) ? { isBold: true } : {}),
        ...(isHidden(cell) || isHidden(tr) || hiddenColumns.has(x) ? { isHidden: true } : {}),
      };
      const [across, high] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      wide.set(content, across);
      if ((count += across * high) > MOST_CELLS) throw new SourceError(TOO_MANY_CELLS);
      for (let down = 0; down < high; down += 1)
        for (let right = 0; right < across; right += 1)
          // What a cell spans to the right is blank: the words stand once.
          (rows[y + down] ??= [])[x + right] = right === 0 ? content : { text: '' };
      x += across;
    }
  }
  const width = widthOf(rows);
  return rows.map((row) =>
    Array.from(row, (cell) => {
      if (!cell) return { text: '' };
      return width > 1 && (wide.get(cell) ?? 1) >= width ? { ...cell, isWide: true } : cell;
    }),
  );
}

/** Whether a table holds another one. */
export const hasTable = (table: HtmlElement): boolean =>
  table.childNodes.some((node) => isElement(node) && (node.tagName === 'table' || hasTable(node)));

/** Elements of a table itself, not of one within. */
function elementsOf(node: HtmlElement, name: string): HtmlElement[] {
  return node.childNodes.flatMap((child: HtmlNode) => {
    if (!isElement(child) || child.tagName === 'table') return [];
    return child.tagName === name ? [child] : elementsOf(child, name);
  });
}

/** Places of columns that are hidden as a whole. */
function hiddenColumnsOf(table: HtmlElement): ReadonlySet<number> {
  const hidden = new Set<number>();
  let at = 0;
  for (const column of elementsOf(table, 'col')) {
    const span = spanOf(column, 'span');
    if (isHidden(column)) for (let more = 0; more < span; more += 1) hidden.add(at + more);
    at += span;
  }
  return hidden;
}

const spanOf = (cell: HtmlElement, name: string): number =>
  Math.min(Math.max(Number.parseInt(attributeOf(cell, name) ?? '1', 10) || 1, 1), WIDEST);
