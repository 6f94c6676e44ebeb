import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { SourceError, type SourceCell, type SourceTable } from './sheet.js';

/** The sheets of a workbook that are not hidden and hold anything, each as a table. */
export async function readWorkbook(bytes: Uint8Array, kind: 'xlsx' | 'ods'): Promise<readonly SourceTable[]> {
  const { sheets } = await (kind === 'xlsx' ? readXlsx(bytes, { readStyles: true }) : readOds(bytes)).catch(
    (cause: unknown) => {
      throw new SourceError(
        `is no workbook that can be read (${(cause as Error).message}). Open it and save it again as .xlsx or CSV UTF-8.`,
        { cause },
      );
    },
  );
  return sheets
    .filter(({ hidden, veryHidden }) => !hidden && !veryHidden)
    .map(({ name, rows, cells, columns = [], rowDefs, merges = [] }) => {
      const table = rows.map((row, y) =>
        Array.from(row, (value, x): SourceCell => {
          const text = wordsOf(value);
          if (text === '') return { text };
          const { hyperlink, style } = cells?.get(`${y},${x}`) ?? {};
          const isHidden = columns[x]?.hidden === true || rowDefs?.get(y)?.hidden === true;
          return {
            text,
            ...(hyperlink?.target ? { links: [{ text, url: hyperlink.target }] } : {}),
            ...(style?.font?.strikethrough ? { isStruck: true } : {}),
            ...(isHidden ? { isHidden } : {}),
          };
        }),
      );
      // Merged cells hold their words in the first; those below it mean the same.
      const width = Math.max(...table.map((row) => row.length), 0);
      for (const { startRow, startCol, endRow, endCol } of merges) {
        const wide = table[startRow]?.[startCol];
        if (wide && width > 1 && endCol - startCol + 1 >= width)
          (table[startRow] as SourceCell[])[startCol] = { ...wide, isWide: true };
        for (let y = startRow + 1; y <= endRow; y += 1) {
          const row = table[y];
          const first = table[startRow]?.[startCol];
          if (row && first && first.text !== '' && (row[startCol]?.text ?? '') === '') row[startCol] = first;
        }
      }
      return { title: name, rows: table, isGrid: true };
    })
    .filter(({ rows }) => rows.some((row) => row.some(({ text }) => text !== '')));
}

/** A value as a person would write it: a day without a time as year-month-day. */
function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const iso = Number.isNaN(value.getTime()) ? '' : value.toISOString();
    return iso
      .replace('T00:00:00.000Z', '')
      .replace('T', ' ')
      .replace(/\.\d+Z$/, '');
  }
  return String(value).trim();
}
