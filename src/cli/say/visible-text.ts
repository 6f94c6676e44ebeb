/** Controls but tab and line feed, and what turns the direction of writing or cannot be seen. What only picks a form of a letter is left. */
const HIDDEN = /(?!\p{VS})[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\p{DI}\u2800\ufff9-\ufffb]/gu;

/** A text for a terminal: characters that could act on it, or mislead who reads it, are written as `\uXXXX`. */
export function visibleText(text: string): string {
  return text.replace(HIDDEN, (found) => found.split('').map(escaped).join(''));
}

/** As JSON writes it: beyond U+FFFF in two halves. */
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
