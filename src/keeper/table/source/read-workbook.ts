import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { SourceError, type SourceCell, type SourceTable, type Work } from './sheet.js';
import { unwrapLink } from './unwrap-link.js';
import { widthOf } from './width-of.js';

/** The formula of a link. */
const LINK = /^=?HYPERLINK\("(https?:[^"]+)"/i;

/** A sheet of a workbook. */
export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly table: SourceTable;
}

/** The sheets of a workbook that hold anything, each as a table. */
export async function readWorkbook(
  bytes: Uint8Array,
  kind: 'xlsx' | 'ods',
  work: Work,
): Promise<readonly WorkbookSheet[]> {
  const { sheets } = await (kind === 'xlsx' ? readXlsx(bytes, { readStyles: true }) : readOds(bytes)).catch(
    (cause: unknown) => {
      throw new SourceError(
        `is no workbook that can be read (${(cause as Error).message}). Open it and save it again as .xlsx or CSV UTF-8.`,
        { cause },
      );
    },
  );
  return work(sheetSteps(sheets));
}

function* sheetSteps(
  sheets: Awaited<ReturnType<typeof readXlsx>>['sheets'],
): Generator<void, WorkbookSheet[]> {
  const found: WorkbookSheet[] = [];
  for (const { name, rows, cells, columns = [], rowDefs, merges = [], hidden, veryHidden } of sheets) {
    const table: SourceCell[][] = [];
    for (const [y, row] of rows.entries()) {
      yield;
      table.push(
        Array.from(row, (value, x): SourceCell => {
          const { hyperlink, style, richText = [], formula = '' } = cells?.get(`${y},${x}`) ?? {};
          const kept = richText.filter(({ font }) => !font?.strikethrough);
          const isPartStruck = kept.length > 0 && kept.length < richText.length;
          const text = isPartStruck
            ? kept
                .map((run) => run.text)
                .join('')
                .trim()
            : wordsOf(value, style?.numFmt);
          if (text === '') return { text };
          const url = hyperlink?.target ?? LINK.exec(formula)?.[1];
          const isStruck = style?.font?.strikethrough === true || (kept.length === 0 && richText.length > 0);
          const isHidden = columns[x]?.hidden === true || rowDefs?.get(y)?.hidden === true;
          return {
            text,
            ...(url ? { links: [{ text, url: unwrapLink(url) }] } : {}),
            ...(isStruck ? { isStruck } : {}),
            ...(style?.font?.bold ? { isBold: true } : {}),
            ...(isHidden ? { isHidden } : {}),
          };
        }),
      );
    }
    // Merged cells hold their words in the first; those below it mean the same.
    const width = widthOf(table);
    for (const { startRow, startCol, endRow, endCol } of merges) {
      const wide = table[startRow]?.[startCol];
      if (wide && width > 1 && endCol - startCol + 1 >= width)
        (table[startRow] as SourceCell[])[startCol] = { ...wide, isWide: true };
      for (let y = startRow + 1; y <= Math.min(endRow, table.length - 1); y += 1) {
        const row = table[y];
        const first = table[startRow]?.[startCol];
        if (row && first && first.text !== '' && (row[startCol]?.text ?? '') === '') row[startCol] = first;
      }
    }
    if (table.some((row) => row.some(({ text }) => text !== '')))
      found.push({
        name,
        isHidden: hidden === true || veryHidden === true,
        table: { title: name, rows: table, isGrid: true },
      });
  }
  return found;
}

/** What stands before and behind the digits of a number: '0" days"'. Of several forms the first is that of most numbers. */
const DIGITS = /^([^0#?;]*)[0#?][0#?,.]*([^;]*)/;
/** In a format, what is shown as it stands. */
const SHOWN = /"([^"]*)"|\\(.)|\[([^[\]]{0,40})\]|([%$€£¥ ])/g;

const shownIn = (format: string): string =>
  [...format.matchAll(SHOWN)]
    .map(([, quoted, escaped, inside, sign]) => quoted ?? escaped ?? currencyIn(inside) ?? sign ?? '')
    .join('');

/** In brackets stand a currency with its country, "$€-407", or a colour. */
const currencyIn = (inside: string | undefined): string | undefined =>
  inside?.startsWith('$') ? inside.slice(1).split('-')[0] : undefined;

/** A number with what its format says of it, as "30 days" or "25%"; its digits stay as they are. */
function formatted(value: number, format: string): string {
  const [, before, after] = DIGITS.exec(format) ?? [];
  if (before === undefined || after === undefined) return String(value);
  const behind = shownIn(after);
  const shown = behind.includes('%') ? Number((value * 100).toPrecision(12)) : value;
  return `${shownIn(before)}${shown}${behind}`.trim();
}

/** A value as a person would write it: a day without a time as year-month-day. */
function wordsOf(value: unknown, format?: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' && format !== undefined) return formatted(value, format);
  if (value instanceof Date) {
    const iso = Number.isNaN(value.getTime()) ? '' : value.toISOString();
    return iso
      .replace('T00:00:00.000Z', '')
      .replace('T', ' ')
      .replace(/\.\d+Z$/, '');
  }
  return String(value).trim();
}
