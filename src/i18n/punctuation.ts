/** How a language puts together what is written side by side. Of texts and of HTML alike: nothing is escaped here. */
export interface Punctuation {
  /** What it is, and what it says. */
  readonly labelled: (label: string, value: string) => string;
  /** What is added in brackets; nothing for no details. */
  readonly details: (what: string, details: readonly string[]) => string;
  /** Things of one kind. */
  readonly items: (texts: readonly string[]) => string;
  /** Things that may hold commas themselves. */
  readonly parts: (texts: readonly string[]) => string;
}

function punctuation(
  colon: string,
  comma: string,
  semicolon: string,
  [open, close]: readonly [string, string],
): Punctuation {
  return {
    labelled: (label, value) => `${label}${colon}${value}`,
    details: (what, details) =>
      details.length > 0 ? `${what}${open}${details.join(semicolon)}${close}` : what,
    items: (texts) => texts.join(comma),
    parts: (texts) => texts.join(semicolon),
  };
}

export const LATIN = punctuation(': ', ', ', '; ', [' (', ')']);
export const FRENCH = punctuation('\u00a0: ', ', ', '\u00a0; ', [' (', ')']);
export const ARABIC = punctuation(': ', '، ', '؛ ', [' (', ')']);
export const CHINESE = punctuation('：', '、', '；', ['（', '）']);
export const JAPANESE = punctuation('：', '、', '／', ['（', '）']);
