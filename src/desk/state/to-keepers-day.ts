/** Midnight, in UTC, of the day that the calendar of whoever looks shows. */
export const toKeepersDay = (now: Date): Date =>
  new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
