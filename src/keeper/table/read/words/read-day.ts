import { foldText } from '../../../../core/query/search/words/fold-text.js';
import { LANGUAGES } from './languages.js';
import { refuseNothing, type Refusal } from './refuse-words.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /(?:T|,? )\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:Z|UTC|GMT|[ap]\.?m\.?|[+-]\d{2}:?\d{2}))?$/i;

/** In which order a table has day, month and year, where its keeper says so. */
export type DateOrder = 'dmy' | 'mdy';

/** A day that is written so that it can be no other. @returns the day, or why it is none */
export function readDay(cell: string, order?: DateOrder): string | Refusal {
  const words = cell.replace(/\s+/g, ' ').trim().replace(TIME, '');
  const day = fromNumbers(words, order) ?? fromWords(words) ?? words;
  if (isDay(day)) return day;
  return refuseNothing(cell) ?? { why: whyNoDay(day), remedy: 'write year-month-day, as 2021-04-03' };
}

const isDay = (day: string): boolean =>
  ISO_DAY.test(day) && new Date(`${day}T00:00Z`).toJSON()?.startsWith(day) === true;

const toIso = (year: string, month: string | number, day: string): string =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;

/** The year first, or a day that can be no month: 2026/04/03, 31.12.2024. */
function fromNumbers(words: string, order: DateOrder | undefined): string | undefined {
  // Without signs, as ISO 8601 has it too.
  const [, ...basic] = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(words) ?? [];
  if (basic.length === 3) return basic.join('-');
  const [, year, sign, month, day] = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(words) ?? [];
  if (year && sign && month && day) return toIso(year, month, day);
  const [, first, , second, last] = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})$/.exec(words) ?? [];
  if (!first || !second || !last) return undefined;
  if (order) return order === 'dmy' ? toIso(last, second, first) : toIso(last, first, second);
  if (Number(first) > 12) return toIso(last, second, first);
  if (Number(second) > 12 || first === second) return toIso(last, first, second);
  return undefined;
}

/** A month by its name: 3 Apr 2026, April 3, 2026, 3. April 2026, 3 de abril de 2026. */
function fromWords(words: string): string | undefined {
  const parts = foldText(words)
    .replace(/(\d)(?:st|nd|rd|th|er|º|ª|o)\b/g, '$1')
    .split(/[\s.,/-]+|\bde[l]?\b/)
    .filter((part) => part !== '');
  // "3-Apr-25", as Excel writes days.
  if (/^\d{1,2}([- ])\p{L}{3,}\.?\1\d{2}$/u.test(words.trim())) parts.push(`20${parts.pop() ?? ''}`);
  const years = parts.filter((part) => /^\d{4}$/.test(part));
  const days = parts.filter((part) => /^\d{1,2}$/.test(part));
  const names = parts.filter((part) => /\p{L}/u.test(part));
  const month = names.length === 1 ? months().get(names[0] as string) : undefined;
  return month && years.length === 1 && days.length === 1 && parts.length === 3
    ? toIso(years[0] as string, month, days[0] as string)
    : undefined;
}

let known: ReadonlyMap<string, number> | undefined;

/** Names of months, long and short, that mean one month in all languages that know them. */
function months(): ReadonlyMap<string, number> {
  if (known) return known;
  const found = new Map<string, number>();
  for (const language of LANGUAGES)
    for (const month of ['long', 'short'] as const)
      for (let at = 0; at < 12; at += 1) {
        const parts = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' })
          .formatToParts(new Date(Date.UTC(2024, at, 15)))
          .filter(({ type }) => type === 'month');
        const name = foldText(parts[0]?.value ?? '').replace(/\.$/, '');
        if (!/\p{L}/u.test(name)) continue;
        found.set(name, (found.get(name) ?? at + 1) === at + 1 ? at + 1 : 0);
      }
  known = found;
  return found;
}

function whyNoDay(cell: string): string {
  if (ISO_DAY.test(cell)) return 'this day is not in the calendar';
  if (/^\d{5}$/.test(cell)) return 'this may be the number by which a spreadsheet counts days';
  const [first, second, third, ...others] = cell.split(/[./-]/).map(Number);
  const isEither = (part: number | undefined): boolean => part !== undefined && part >= 1 && part <= 12;
  return isEither(first) && isEither(second) && third !== undefined && others.length === 0
    ? 'which number is the day and which the month is not plain: the order of dates has to be said'
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
