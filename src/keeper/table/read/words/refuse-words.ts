// What a cell must not be taken for. In doubt a word is not read: the report says so, and a person decides.
import type { TermKind } from '../../../../core/model/registry.js';
import { foldText } from '../../../../core/query/search/words/fold-text.js';
import { isDitto } from './is-ditto.js';

/** Why a cell is not read, and what to do. */
export interface Refusal {
  readonly why: string;
  /** What is so of this cell alone. */
  readonly detail?: string;
  readonly remedy: string;
  /** The cell says nothing at all: there is no text to keep. */
  readonly isEmpty?: boolean;
  /** The whole row is left out. */
  readonly isRow?: boolean;
}

const wholeWords = (words: string): RegExp => new RegExp(`(?:^|[^\\p{L}])(?:${words})(?!\\p{L})`, 'u');

/** In English by name; in other languages (#BEZUG!, #¡VALOR!, #NOM?, #NV) by their form. */
const SPREADSHEET_ERROR =
  /^#(?:(?:ref|n\/a|name|value|div\/0|null|num|spill|calc|getting_data|error|nv|n\/d|#+)[!?]?|[¡¿]?\p{L}+[!?])$/u;
const PLACEHOLDERS = new Set(
  'n/a,na,n.a.,n. a.,n/d,tbd,tba,tbc,todo,?,??,???,-,--,–,—,...,…,k.a.,k. a.,s/o,unknown,unbekannt,desconocido,inconnu,not applicable,nicht zutreffend,entfallt,no aplica,sans objet'.split(
    ',',
  ),
);
const BRACKETS = ['[]', '<>', '{}'] as const;

/** Whether a cell has what a template leaves to be filled in: "[Region]", "{{country}}", "<name>", "____". */
function isToFillIn(cell: string): boolean {
  const [open = '', inner, close = ''] = [cell[0], cell.slice(1, -1), cell.at(-1)];
  if (/^_{2,}$/.test(cell)) return true;
  // Of double braces the inner ones are no others.
  const words = open === '{' ? inner.replace(/^\{|\}$/g, '') : inner;
  return BRACKETS.some((pair) => pair === open + close) && /\p{L}/u.test(words) && !/[[\]<>{}]/.test(words);
}

const YES_OR_NO = new Set('yes,no,y,n,x,✓,✔,✗,✘,true,false,ja,nein,si,oui,non,none,nil,all,ok'.split(','));
/** Words and arrows of direction, and "in" and "out" where they are no part of a name ("Signing in"). */
const DIRECTIONS =
  /(?:^|[^\p{L}])(?:both ways|both directions|inbound|outbound|incoming|outgoing|sent|received|to vendor|from vendor|two-way|bidirectional)(?!\p{L})|^(?:in|out|both)$|[(:]\s*(?:in|out|both)\)?$|^(?:in|out|both)\s*:|[→←↔⇄]|->|<-/u;
const DENIALS =
  'not|no|non|never|none|nothing|neither|nor|without|nicht|kein|keine|keinen|ohne|nie|sin|nunca|ningun|ninguna|pas|sans|jamais|aucun|aucune';
const LIMITS = wholeWords(
  `${DENIALS}|except|excl|excluding|only|unless|if|when|maybe|possibly|probably|optional|optionally|nur|außer|ausser|falls|wenn|solo|solamente|excepto|salvo|sauf|uniquement|seulement`,
);
const DENIAL = wholeWords(`${DENIALS}|\\p{L}+n['’]t`);
const LONGEST_TERM = 80;

/**
 * A cell that says nothing, or nothing but yes or no, be it by a mark such as "*", whatever its column.
 * @param isName of a cell with a name
 */
export function refuseNothing(cell: string, isName = false): Refusal | undefined {
  const folded = foldText(cell).trim();
  if (SPREADSHEET_ERROR.test(folded)) {
    return { why: 'this is an error of the spreadsheet', remedy: 'repair the formula', isEmpty: true };
  }
  if (isToFillIn(folded)) {
    return {
      why: 'this stands for what is still to be filled in',
      remedy: 'fill it in, or leave the cell blank',
      isEmpty: true,
    };
  }
  if (isDitto(cell, isName)) {
    return { why: 'this points to a cell above, and none is there', remedy: 'write it out', isEmpty: true };
  }
  if (PLACEHOLDERS.has(folded)) {
    return {
      why: 'this stands for what is not known or does not apply',
      remedy: 'leave the cell blank: blank is shown as "not stated"',
      isEmpty: true,
    };
  }
  if (isYesOrNo(folded) || !/[\p{L}\p{N}]/u.test(folded))
    return { why: 'this does not say what', remedy: 'write it in words' };
  return undefined;
}

export const isYesOrNo = (cell: string): boolean => YES_OR_NO.has(foldText(cell).trim());

/** What cannot be a name: an error of the spreadsheet, or a sign that stands for nothing. A vendor may be called X. */
export function refuseName(cell: string): Refusal | undefined {
  const nothing = refuseNothing(cell, true);
  return nothing?.isEmpty ? nothing : undefined;
}

/** Whether words may say that something does not hold: "not", "never", "doesn't". */
export const isDenial = (words: string): boolean => DENIAL.test(foldText(words));

/** Whether words limit what they say: "not", "only", "optional". */
export const isLimit = (words: string): boolean => LIMITS.test(foldText(words));

/** A text that cannot be the name of a kind of data, of people, of a purpose or of a safeguard. */
export function refuseTerm(kind: TermKind, cell: string): Refusal | undefined {
  const nothing = refuseNothing(cell);
  if (nothing) return nothing;
  const folded = foldText(cell);
  // Many a safeguard is a limit: "Access only where needed".
  if (kind !== 'safeguards' && LIMITS.test(folded)) {
    return {
      why: 'this says what does not hold, or holds only in part',
      remedy: 'write the plain name here, and the rest in "Never" or "Conditions"',
    };
  }
  if (kind === 'dataTypes' && DIRECTIONS.test(folded)) {
    return {
      why: 'this may be a direction',
      remedy: 'write names only, in the column "Data sent", "Data collected by vendor" or "Data received"',
    };
  }
  if (/https?:|www\.|\S@\S/.test(folded)) return { why: 'this is an address', remedy: 'write a name' };
  if (cell.includes(',')) {
    return { why: 'this may be one name or several', remedy: 'write ; between several' };
  }
  if (cell.length > LONGEST_TERM || /[.!?](?:\s|$)/.test(cell)) {
    return { why: 'this is a sentence, not a name', remedy: 'write names, with ; between them' };
  }
  if (!/\p{L}/u.test(cell) || /^[=+\-@]/.test(cell) || /\d[/.-]\d/.test(cell)) {
    return { why: 'this is not a name', remedy: 'write a name' };
  }
  return undefined;
}
