import { linesOf } from '../../../text/lines-of.js';
import { LEGAL_FORMS } from '../../../../core/query/search/words/legal-forms.js';
import type { Cell } from '../../cell.js';
import { foldName } from '../words/fold-name.js';

/** Marks of footnotes at the end of a name. */
const MARKS = /(?<=[\p{L}\p{N}.)])(?:\s{0,9}[*†‡§¹²³⁴⁵⁶⁷⁸⁹]{1,9}|\s?\[\^?\d{1,9}\])$/u;

/** Whether a name ends with the legal form of a company. */
const isCompanyName = (name: string): boolean =>
  LEGAL_FORMS.has(foldName(name.split(/[\s,]+/).at(-1) ?? '').replaceAll('.', ''));

/**
 * A name is one line. What stands below it is the company behind it, or goes on with it.
 * @param hasCompany whether the table has a column of companies
 */
export function readName(cell: Cell, hasCompany: boolean): { readonly name: Cell; readonly company?: Cell } {
  const [first = '', ...others] = linesOf(cell.text);
  const [legalName] = others;
  const isCompany = others.length === 1 && legalName !== undefined && isCompanyName(legalName);
  const isParted = isCompany && !isCompanyName(first) && !hasCompany;
  const text = (isParted ? first : [first, ...others].join(' ')).replace(MARKS, '');
  const name = { ...cell, text, raw: cell.raw ?? cell.text };
  return isParted ? { name, company: { ...cell, text: legalName } } : { name };
}
