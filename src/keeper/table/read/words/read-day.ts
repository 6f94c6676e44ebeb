import { refuseNothing, type Refusal } from './refuse-words.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** In which order a table has day, month and year, where its keeper says so. */
export type DateOrder = 'dmy' | 'mdy';

/** @returns the day, or why it is none */
export function readDay(cell: string, order?: DateOrder): string | Refusal {
  const day = (order && inOrder(cell, order)) ?? cell;
  const isDay = ISO_DAY.test(day) && new Date(`${day}T00:00Z`).toJSON()?.startsWith(day);
  if (isDay) return day;
  return refuseNothing(cell) ?? { why: whyNoDay(day), remedy: 'write year-month-day, as 2021-04-03' };
}

/** A day such as 03/04/2021 or 3.4.2021, as year-month-day. */
function inOrder(cell: string, order: DateOrder): string | undefined {
  const [, first = '', second = '', year] =
    /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(cell)?.toSpliced(2, 1) ?? [];
  if (year === undefined) return undefined;
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function whyNoDay(cell: string): string {
  if (ISO_DAY.test(cell)) return 'this day is not in the calendar';
  if (/^\d{5}$/.test(cell)) return 'this may be the number by which a spreadsheet counts days';
  const [first, second, third, ...others] = cell.split(/[./-]/).map(Number);
  const isEither = (part: number | undefined): boolean => part !== undefined && part >= 1 && part <= 12;
  return isEither(first) && isEither(second) && third !== undefined && others.length === 0
    ? 'which number is the day and which the month is not plain'
    : 'this is no day as year-month-day';
}

/** Whether a cell can be the given day in another order: what spreadsheets make of it when they open a table. */
export function mayBeDay(cell: string, day: string): boolean {
  const numbers = (text: string) =>
    (text.match(/\d+/g) ?? [])
      .map(Number)
      .sort((a, b) => a - b)
      .join();
  const [year = ''] = day.split('-');
  return (
    /^[\d./\-\s]+$/.test(cell) && [day, day.replace(year, year.slice(2))].map(numbers).includes(numbers(cell))
  );
}
