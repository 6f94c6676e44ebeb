/** Does some of the work until all is done or `isTimeUp` says so; true once all is done. Needs no `this`. */
export type Step = (isTimeUp?: () => boolean) => boolean;

/** Work that can be left and gone on with. */
export interface Steps<T> {
  readonly add: Step;
  /** What the work came to; to be asked once all is done. */
  result(): T;
}

/** How many items are worked on between two looks at the clock. */
const ITEMS = 64;

/** Does something with each item of a list, a step at a time. */
export function inSteps<T>(items: readonly T[], act: (item: T, index: number) => void): Step {
  let next = 0;
  return (isTimeUp = () => false) => {
    while (next < items.length) {
      const end = Math.min(next + ITEMS, items.length);
      for (; next < end; next += 1) act(items[next] as T, next);
      if (isTimeUp()) break;
    }
    return next === items.length;
  };
}
