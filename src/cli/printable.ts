const LONGEST = 200;
/** Controls, and what turns the direction of writing: from a file they could rewrite what a terminal shows. */
const UNSAFE = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A text of a file for a line of a terminal: escaped, and cut where it is long. */
export function printable(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return cut.replace(UNSAFE, (sign) => {
    if (sign === '\n') return ' ⏎ ';
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
