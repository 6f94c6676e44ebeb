import type { SourceCell } from '../../source/sheet.js';
import type { SourceRow } from './find-tables.js';

/** What stands at the beginning of a footnote, and at the end of what it speaks of. */
const NOTE = /^([*†‡§#]{1,3}|[¹²³⁴-⁹]{1,2}|\[\d{1,2}\]|\((?:\d{1,2}|[*†‡§]{1,3})\))\s*(\S[^]*)$/u;

/** Footnotes of a table. */
export interface Footnotes {
  /** The rows in which they stand, with what each says. */
  readonly rows: ReadonlyMap<SourceRow, string>;
  /** The cell without the marks of footnotes at its end, and with what these say. */
  resolve(cell: SourceCell): SourceCell;
}

/**
 * The rows below a table that explain marks in it: "* only on request" below "Kelp*". A mark that no cell ends with is none.
 * @param around footnotes of the page, each a line that begins with its mark
 */
export function readFootnotes(body: readonly SourceRow[], around: readonly string[] = []): Footnotes {
  const notes = new Map<string, string>();
  const rows = new Map<SourceRow, string>();
  const put = (line: string): string | undefined => {
    const [, mark, words] = NOTE.exec(line.trim()) ?? [];
    if (mark === undefined || words === undefined || notes.has(mark) || !isUsed(mark, body)) return undefined;
    notes.set(mark, words);
    return words;
  };
  for (const row of rowsBelow(body)) {
    const words = put(row.cells.find(({ text }) => text.trim() !== '')?.text ?? '');
    if (words !== undefined) rows.set(row, words);
  }
  for (const line of around) put(line);
  const marks = [...notes.keys()].sort((a, b) => b.length - a.length);
  const resolve = (cell: SourceCell): SourceCell => {
    let text = cell.text.trimEnd();
    const found: string[] = [];
    const next = (): string | undefined => marks.find((mark) => text.endsWith(mark) && text !== mark);
    for (let mark = next(); mark !== undefined; mark = next()) {
      found.unshift(notes.get(mark) as string);
      text = withoutComma(text.slice(0, -mark.length).trimEnd());
    }
    if (found.length === 0) return cell;
    return { ...cell, text, raw: cell.raw ?? cell.text, footnotes: [...(cell.footnotes ?? []), ...found] };
  };
  return { rows, resolve: marks.length > 0 ? resolve : (cell) => cell };
}

/** The last rows of a table, as far as each says one thing. */
function rowsBelow(body: readonly SourceRow[]): readonly SourceRow[] {
  const isFull = ({ cells }: SourceRow): boolean => cells.filter(({ text }) => text.trim() !== '').length > 1;
  return body.slice(body.findLastIndex(isFull) + 1);
}

const isUsed = (mark: string, body: readonly SourceRow[]): boolean =>
  body.some(({ cells }) => cells.some(({ text }) => text.trimEnd().endsWith(mark) && text.trim() !== mark));

/** Between two marks. */
const withoutComma = (text: string): string => (text.endsWith(',') ? text.slice(0, -1).trimEnd() : text);
