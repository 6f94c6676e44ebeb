import { toDay } from './to-day.js';

/** The UTC day (`2026-03-01`) so many days after another. Of a text that is no day, or where no year has four digits: the text as it is. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.getUTCFullYear() < 1e4 ? toDay(date) : day;
}
