import type * as ShowMore from './show-more.js';

/** More characters of a text, and more items of a list, are shown once a reader asks for them; of what only tells what something is of, no more. */
export const LONG = 2000;
const MANY = 100;

/** What offers the rest; undefined until it is loaded. */
let more: typeof ShowMore | undefined;

let hasCut = false;

export function setShowMore(given: typeof ShowMore): void {
  more = given;
}

/** Whether there is anything to offer the rest of. */
export function isCut(): boolean {
  return hasCut;
}

/** A text, or its beginning with a way to the rest. */
export function cutText(text: string, draw: (text: string) => unknown): unknown {
  if (text.length <= LONG) return draw(text);
  hasCut = true;
  return more?.showText(text, draw, LONG) ?? draw(text.slice(0, LONG));
}

/** The items of a list, or the first of them with a way to the others. */
export function cutItems<T>(items: readonly T[], draw: (item: T, at: number) => unknown): unknown {
  if (items.length <= MANY) return items.map(draw);
  hasCut = true;
  return more?.showItems(items, draw, MANY) ?? items.slice(0, MANY).map(draw);
}
