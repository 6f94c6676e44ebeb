import { visibleText } from './visible-text.js';

/** In characters. */
const LONGEST = 200;

/** A text of a file for one line of a terminal: nothing in it acts on the terminal, and it is cut where it is long. */
export function printable(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return visibleText(cut).replaceAll('\n', ' ⏎ ').replaceAll('\t', ' ');
}
