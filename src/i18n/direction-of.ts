import { canonicalTag } from './canonical-tag.js';

/** What the scripts that run from right to left begin with, and no other of ISO 15924 does. */
const RIGHT_TO_LEFT =
  /-(?:A[dv]|Ara|Armi|C[hp]r|Ely|Ga|H[eu]|Hat|Kha|Lyd|Man|Me[nr]|Nar|Nb|Nko|O(?:rk|u)|P(?:al|h[ln]|r)|Roh|S(?:amr|arb|idt|og|yr)|Thaa|Ye)/;

/** Which way a language is written. Asked of its script: not every engine tells the direction. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(`${new Intl.Locale(canonicalTag(language) ?? 'en').maximize()}`) ? 'rtl' : 'ltr';
}
