/** A line that ends a sentence, or begins as an item of a list, stands for itself. */
const ENDS = /[.;:!?]["'”’»)]?$/;
const BEGINS = /^(?:[-–—•*·▪◦‣]|\d+[.)]|\([a-z0-9]{1,3}\))\s/u;
/** Words, and signs, that nothing ends with and that no item of a list begins with. */
const SMALL =
  '(?:and|or|of|for|to|in|on|with|by|from|the|at|as|via|than|und|oder|der|die|das|des|dem|den|für|von|mit|im|zur|zum|auf|et|ou|de|du|la|le|les|pour|par|avec|dans|sur|y|del|los|las|para|por|con|en|e|o|a)';
const LEADS_ON = new RegExp(`(?:[,&/+(–—]|\\s${SMALL})$`);
const FOLLOWS = new RegExp(`^(?:[&/+(]|${SMALL}\\s)`);
/** In characters: a line that is shorter is as well an item of a list. */
const LONG = 30;

/** Whether a line goes on in the next: a person or a page broke it where it became too long. */
function goesOn(item: string, line: string, next: string): boolean {
  if (BEGINS.test(next)) return false;
  if (ENDS.test(line)) return false;
  if (LEADS_ON.test(line) || FOLLOWS.test(next)) return true;
  // "names" below "emails" is a list; what goes on in small letters after a long line is not.
  return line.length >= LONG && /^\p{Ll}/u.test(next) && !/^\p{Ll}/u.test(item);
}

const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

/**
 * The lines of a cell with those put together again that are one text. A list of words and a sentence over several lines look
 * alike: short lines are a list, unless a small word, a comma or a bracket leads from one to the next.
 * @param isKnown tells lines that stand for themselves
 */
export function joinWrapped(text: string, isKnown: (line: string) => boolean = () => false): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n').map((line) => line.trim());
  const closing = lines.findLastIndex((line) => line.includes(')'));
  const items: string[] = [];
  for (const [at, line] of lines.entries()) {
    const item = items.at(-1);
    const last = lines[at - 1] ?? '';
    const isWithin = item !== undefined && isOpen(item) && at <= closing;
    if (item && line !== '' && last !== '' && !isKnown(last) && (isWithin || goesOn(item, last, line)))
      items[items.length - 1] = `${item} ${line}`;
    else items.push(line);
  }
  return items.join('\n');
}
