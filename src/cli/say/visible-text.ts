/** Controls but tab and line feed, and what turns the direction of writing or cannot be seen. */
const HIDDEN = /[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A text for a terminal: characters that could act on it, or mislead who reads it, are written as `\uXXXX`. */
export function visibleText(text: string): string {
  return text.replace(HIDDEN, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
