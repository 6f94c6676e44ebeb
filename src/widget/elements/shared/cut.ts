import type * as ShowMore from './show-more.js';

/** More characters of a text, and more items of a list, are shown once a reader asks for them; of what only tells what something is of, no more. */
export const LONG = 2000;
const MANY = 100;
/** What a list shows by itself ends with the item that comes to so many characters: a hundred long texts would keep a page from its reader. */
const LONG_LIST = 10_000;

/** What offers the rest; undefined until it is loaded. */
let more: Pick<typeof ShowMore, 'showText' | 'showItems'> | undefined;

let hasCut = false;
/** Characters of all texts so far. */
let drawn = 0;

export function setShowMore(given: NonNullable<typeof more>): void {
  more = given;
}

/** Whether there is anything to offer the rest of. */
export function isCut(): boolean {
  return hasCut;
}

/** A text, or its beginning with a way to the rest. */
export function cutText(text: string, draw: (text: string) => unknown): unknown {
  drawn += Math.min(text.length, LONG);
  if (text.length <= LONG) return draw(text);
  hasCut = true;
  return more?.showText(text, draw, LONG) ?? draw(text.slice(0, LONG));
}

/** The items of a list, or the first of them with a way to the others. */
export function cutItems<T>(items: readonly T[], draw: (item: T, at: number) => unknown): unknown {
  const shown: unknown[] = [];
  const end = drawn + LONG_LIST;
  for (const item of items) {
    if (shown.length === MANY || drawn > end) break;
    shown.push(draw(item, shown.length));
  }
  if (shown.length === items.length) return shown;
  hasCut = true;
  // What is drawn stays once what offers the rest is there.
  return [shown, more?.showItems(items, draw, shown.length)];
}
