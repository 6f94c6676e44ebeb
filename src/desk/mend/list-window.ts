/** The items of a long list that are shown: from one up to, without it, another. */
export interface ListWindow {
  readonly from: number;
  readonly to: number;
}

/** So many items are shown at first, and come with each step beyond. */
export const SHOWN = 100;

export const FIRST_WINDOW: ListWindow = { from: 0, to: SHOWN };

/** The window with an item in it: wider where that is the next one, elsewhere around it. */
export function reachItem(window: ListWindow, at: number): ListWindow {
  const { from, to } = window;
  if (at >= from && at < to) return window;
  if (at === to) return { from, to: to + SHOWN };
  if (at === from - 1) return { from: Math.max(0, from - SHOWN), to };
  const start = at - (at % SHOWN);
  return { from: start, to: start + SHOWN };
}
