const SPACE = /[ \n\r\t]*/y;
const WORD = /[^,\]}\s]*/y;

/** Whether a quotation mark within a text of JSON belongs to that text: a backslash, itself not written by one, stands before it. */
export function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charAt(first - 1) === '\\') first -= 1;
  return (at - first) % 2 === 1;
}

/** Where what stands at a place of sound JSON begins, behind spaces and ends of lines. */
export const startOfNext = (text: string, at: number): number => endOf(SPACE, text, at);

/** Where a text of sound JSON ends. @param start its first quotation mark */
export function endOfText(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at < 0 ? text.length : at + 1;
}

/** Where a value of sound JSON ends, whatever is in it: looking for its end takes a part of the time that reading it does. */
export function endOfValue(text: string, start: number): number {
  if (!'"{['.includes(text.charAt(start))) return endOf(WORD, text, start);
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') at = endOfText(text, at) - 1;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    else continue;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

function endOf(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  expression.test(text);
  return expression.lastIndex;
}
