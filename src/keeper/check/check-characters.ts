import { toPath } from '../../core/schema/issue.js';
import { RIGHT_TO_LEFT } from '../text/isolated.js';
import type { Report } from './finding.js';

/** Controls but tab and line feed, what Unicode says to draw nothing for, and what is drawn as nothing. */
const HIDDEN =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\p{DI}\u2028\u2029\u2800\ufff9-\ufffb\u{13430}-\u{1343f}\u{16fe4}\u{1d159}]/gu;
/** The same in the text of a file, where any character can also be written as an escape. */
const MAYBE_HIDDEN =
  /[\x7f-\x9f\p{DI}\u2028\u2029\u2800\ufff9-\ufffb\ufffd\u{13430}-\u{1343f}\u{16fe4}\u{1d159}]|\\[bfru]/u;
/** A part of all that is in it, which is quick to tell: most files have no such characters. */
const UNUSUAL =
  /[\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2000-\u206f\u2800\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff]|\\[bfru]/;

/** A flag of a part of a country: the black one and tags, which are nothing elsewhere. */
const FLAG = /\u{1f3f4}[\u{e0020}-\u{e007e}]{1,6}\u{e007f}/gu;
/** A digit on a key, which is drawn with a selector. */
const KEY = /[\d#*]\ufe0f\u20e3/g;
/** Joiners and selectors: they shape a letter of some scripts, or an emoji, that they come after. */
const SHAPING = /[\u200c\u200d\u180b-\u180d\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const SELECTOR = /[\u180b-\u180d\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const UNSHAPED = /[!-~\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Z}\p{C}]$/u;
/** Marks of direction, and what parts a word of other letters from its ending, are needed where letters run from right to left. */
const MARK = /[\u061c\u200c\u200e\u200f]/;

/** Characters in texts that cannot be seen, or make what is read differ from what is stored. @param text the file */
export function checkCharacters(value: unknown, text: string, report: Report): void {
  if (!UNUSUAL.test(text) || !MAYBE_HIDDEN.test(text)) return;
  const walk = (at: unknown, path: string): void => {
    if (typeof at === 'string') checkText(at, path, report);
    else if (typeof at === 'object' && at !== null) {
      for (const [key, item] of Object.entries(at))
        walk(item, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    }
  };
  walk(value, '');
}

function checkText(text: string, pointer: string, report: Report): void {
  if (text.includes('\ufffd'))
    report(
      'encoding',
      toPath(pointer),
      'A letter of this text was lost when the file was saved in another encoding.',
      'Type the text again.',
    );
  const code = findHidden(text);
  if (code === undefined) return;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  report('hidden-character', toPath(pointer), `${kindOf(code)} (${name}) stands in this text.`);
}

function findHidden(text: string): number | undefined {
  const visible = text.replace(FLAG, '').replace(KEY, '');
  // One of the marks is among these letters.
  const needsMarks = RIGHT_TO_LEFT.test(visible.replaceAll('\u061c', ''));
  for (const { 0: found, index } of visible.matchAll(HIDDEN)) {
    if (needsMarks && MARK.test(found)) continue;
    if (SHAPING.test(found) && mayShape(found, visible.slice(Math.max(0, index - 2), index))) continue;
    return found.codePointAt(0);
  }
  return undefined;
}

/** @param before the character before it */
function mayShape(found: string, before: string): boolean {
  const last = [...before].at(-1) ?? '';
  return last !== '' && !UNSHAPED.test(last) && !(SELECTOR.test(found) && SELECTOR.test(last));
}

function kindOf(code: number): string {
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069))
    return 'A character that turns the direction of writing';
  return code < 0xa0 ? 'A control character' : 'A character that cannot be seen';
}
