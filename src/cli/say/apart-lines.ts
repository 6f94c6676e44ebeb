import { isolated, RIGHT_TO_LEFT } from '../../keeper/text/isolated.js';
import { safeLines } from './safe-lines.js';

/** The marks of isolates, with which reports hold texts apart. */
const MARKS = /([\u2068\u2069])/;
const QUOTED = /"[^"\n]*"|“[^\n“”]*”|«[^\n«»]*»|„[^\n“”„]*[“”]/gu;
/** Words beside each other, taken for one text. */
const WORDS =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+(?:[ '.’-][\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+)*/gu;
const LETTER = /\p{L}/u;

/** Lines for people, in which no text of a file moves or turns round what stands beside it, and none acts on anything. */
export const apartLines = (text: string): string => text.split('\n').map(apartLine).join('\n');

function apartLine(line: string): string {
  const parts = line.split(MARKS);
  const safe = areClosed(parts)
    ? parts.map((part) => (MARKS.test(part) ? part : safeLines(part)))
    : [safeLines(line)];
  if (!safe.some((part) => RIGHT_TO_LEFT.test(part))) return safe.join('');
  const quoted = outside(safe, (part) => part.replace(QUOTED, quotedApart))
    .join('')
    .split(MARKS);
  const ours = LETTER.exec(outside(quoted, (part) => part, '').join(''))?.[0] ?? '';
  // What is told in a language that runs from right to left is no text of a file.
  if (RIGHT_TO_LEFT.test(ours)) return quoted.join('');
  return outside(quoted, (part) => part.replace(WORDS, (words) => isolated(words))).join('');
}

/** Whether isolates end within a line: those of a report do, and none in a text can end one of them. */
function areClosed(parts: readonly string[]): boolean {
  let depth = 0;
  return parts.every((part) => (depth += stepOf(part)) >= 0) && depth === 0;
}

const stepOf = (part: string): number => (part === '\u2068' ? 1 : part === '\u2069' ? -1 : 0);

const quotedApart = (text: string): string =>
  `${text.charAt(0)}${isolated(text.slice(1, -1))}${text.charAt(text.length - 1)}`;

/** The parts of a line with those changed that stand in no isolate. @param within in the place of others; default: they themselves */
function outside(parts: readonly string[], change: (part: string) => string, within?: string): string[] {
  let depth = 0;
  return parts.map((part) => {
    const step = stepOf(part);
    const isOutside = depth === 0 && step === 0;
    depth += step;
    return isOutside ? change(part) : (within ?? part);
  });
}
