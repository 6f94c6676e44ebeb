import { mapParts } from '../schema/map-parts.js';

const OPENERS: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u202d': '\u202c',
  '\u202e': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};
const CONTROL = /[\u202a-\u202e\u2066-\u2069]/g;
const ANY_CONTROL = /[\u202a-\u202e\u2066-\u2069]/;
/** What is open ends with its paragraph, whatever closes it later. */
const PARAGRAPH = /[^\n\r\x1c-\x1e\x85\u2029]+/g;
/** Unicode's own limit: what is opened within more is ignored by every reader. */
const DEEPEST = 125;

/**
 * A text that closes each control of direction that it opens, in the same paragraph, and no other: one that is open at its end would
 * turn round what stands behind it (UAX #9).
 */
export function closeControls(text: string): string {
  return ANY_CONTROL.test(text) ? text.replace(PARAGRAPH, closeParagraph) : text;
}

function closeParagraph(text: string): string {
  const open: string[] = [];
  const closed = text.replace(CONTROL, (control) => {
    const closer = OPENERS[control];
    if (closer !== undefined) {
      if (open.length >= DEEPEST) return '';
      open.push(closer);
      return control;
    }
    return open.at(-1) === control ? (open.pop() as string) : '';
  });
  return closed + open.reverse().join('');
}

/** The same for every text of a value. What has nothing to close comes back as it is, so that nothing is copied for it. */
export function closeTexts<T>(value: T): T {
  if (typeof value === 'string') return closeControls(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  return mapParts(value, closeTexts);
}
