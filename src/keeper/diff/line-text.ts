import { isolated } from '../text/isolated.js';
import { linesOf } from '../text/lines-of.js';

/** What turns the direction of the text that follows. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const BREAKS = /[\n\r\u2028\u2029\u0085\v\f]/;
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f-\x9f\p{Surrogate}]/gu;

/** A text of a registry within a sentence of ours: in one line, and apart from its neighbours whichever way it is written. */
export function lineText(text: string): string {
  const shown = linesOf(text.replace(TURNS, ''), BREAKS).join(' ');
  // A text of nothing but white space is one still.
  const line = shown === '' && text !== '' ? '\ufffd' : shown.replace(CONTROLS, '\ufffd');
  return isolated(line);
}
