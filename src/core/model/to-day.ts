/** The UTC day of a moment, `YYYY-MM-DD`: days in this form compare as texts. */
export function toDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
