// csv-stringify's `escape_formulas` cannot be undone: it leaves a text that begins with '= as it is.

/** What makes a spreadsheet take a cell for a formula: = + - @, their wide forms, tab and line breaks. */
const FORMULA = '[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\t\\r\\n]';
const DANGEROUS = new RegExp(`^'*${FORMULA}`);
const GUARDED = new RegExp(`^'(?='*${FORMULA})`);

/** A cell that no spreadsheet runs: an apostrophe stands before what looks like a formula. */
export const guardFormula = (cell: string): string => (DANGEROUS.test(cell) ? `'${cell}` : cell);

/** The cell as it was before `guardFormula`. */
export const unguardFormula = (cell: string): string => cell.replace(GUARDED, '');
