/** A label as it is called, without the colon behind it. */
export const withoutColon = (text: string): string =>
  text.endsWith(':') ? text.slice(0, -1).trimEnd() : text;
