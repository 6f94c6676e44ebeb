// What Intl knows better than we do, guarded: a registry may hold anything.

import { once } from './once.js';

export function formatNumber(value: number, locale: string): string {
  return once(`number ${locale}`, () => new Intl.NumberFormat(locale)).format(value);
}

/** A UTC day (`2026-03-01`) in words of a language. */
export function formatDate(day: string, locale: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return once(
    `date ${locale}`,
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  ).format(date);
}

/**
 * A country or region (ISO 3166-1, EU, UN M49) in words of a language; the code where nobody knows it.
 * @param regions what the language calls the world, its continents and their parts
 */
export function formatPlace(code: string, locale: string, regions: Readonly<Record<string, string>>): string {
  try {
    return (regions[code] ??
      once(`place ${locale}`, () => new Intl.DisplayNames(locale, { type: 'region' })).of(code)) as string;
  } catch {
    return code;
  }
}

const listFormat = (locale: string): Intl.ListFormat =>
  once(`list ${locale}`, () => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** "a, b and c" in a language. */
export function formatList(items: readonly string[], locale: string): string {
  return listFormat(locale).format(items);
}

/** What stands between items of a list that goes on, in a language: ", ". */
export function listSeparator(locale: string): string {
  return listFormat(locale).formatToParts('abc')[1]?.value as string;
}

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;

/** A text as it is; an ISO 8601 duration of days, weeks, months or years in words of a language. */
export function formatRetention(text: string, locale: string): string {
  const parts = /^P(?=\d)((?:\d+[YMWD])+)$/.exec(text)?.[1]?.split(/(?<=\D)/);
  if (!parts) return text;
  const words = parts.map((part) =>
    formatSpan(Number.parseInt(part, 10), UNITS[part.at(-1) as keyof typeof UNITS], locale),
  );
  return formatList(words, locale);
}

/** "30 days" in a language. @param unit as `Intl.NumberFormat` calls it */
export function formatSpan(count: number, unit: string, locale: string): string {
  return once(
    `${unit} ${locale}`,
    () => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }),
  ).format(count);
}
