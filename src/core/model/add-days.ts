import { toDay } from './to-day.js';

/** The UTC day (`2026-03-01`) so many days after another. A text that is no day comes back as it is. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return Number.isNaN(date.getTime()) ? day : toDay(date);
}
