// csv-stringify's `escape_formulas` cannot be undone: it leaves a text that begins with '= as it is.

/** What makes a spreadsheet take a cell for a formula: = + - @, their wide forms, tab and line breaks. */
const FORMULA = '[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\t\\r\\n]';
const DANGEROUS = new RegExp(`^'*${FORMULA}`);
const GUARDED = new RegExp(`^'(?='*${FORMULA})`);

/**
 * Where a spreadsheet parts lines at another sign than the one they were written with, quotes do not hold a cell together: behind a
 * semicolon, a comma, a tab or a line break begins a cell too. A dash before a space is none: it begins an item of a list. What is blank,
 * or drawn as nothing, before the sign may be left out.
 */
const BLANK = '[\\p{Z}\\p{Cf}\\v\\f\\x85"]';
const BEGINNING = `(^${BLANK}+|[,;\\t\\r\\n]${BLANK}*)`;
const INNER = `'*(?:[=@\\uff1d\\uff20]|[+\\-\\uff0b\\uff0d](?=[^\\s+\\-\\uff0b\\uff0d]))`;
const INNER_DANGEROUS = new RegExp(`${BEGINNING}(?=${INNER})`, 'gu');
const INNER_GUARDED = new RegExp(`${BEGINNING}'(?=${INNER})`, 'gu');

/** A cell that no spreadsheet runs: an apostrophe stands before what looks like a formula. */
export function guardFormula(cell: string): string {
  const inner = cell.replace(INNER_DANGEROUS, "$1'");
  return DANGEROUS.test(inner) ? `'${inner}` : inner;
}

/** The cell as it was before `guardFormula`. */
export const unguardFormula = (cell: string): string =>
  cell.replace(GUARDED, '').replace(INNER_GUARDED, '$1');
