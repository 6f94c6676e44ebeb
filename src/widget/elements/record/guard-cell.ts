/** What makes a spreadsheet take a cell for a formula: = + - @ and their wide forms. */
const FORMULA = '[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]';
/**
 * A spreadsheet may part lines at another sign than the one they were written with, and then quotes do not hold a cell together:
 * what stands behind a comma, a semicolon, a tab or a line break begins a cell too. What is blank, or drawn as nothing, may be left out.
 */
const BEGINNING = new RegExp(`(^|[,;\\t\\r\\n])([\\p{Z}\\p{Cf}\\v\\f\\x85"']*)(?=${FORMULA})`, 'gu');

/** A text that no spreadsheet runs, whatever it takes for the sign between cells: an apostrophe stands before what looks like a formula. */
export function guardCell(text: string): string {
  const guarded = text.replace(BEGINNING, "$1$2'");
  return /^[\t\r\n]/.test(guarded) ? `'${guarded}` : guarded;
}
