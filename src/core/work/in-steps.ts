/** Work that can be left and gone on with. */
export interface Steps<T> {
  /** Works until all is done or `isTimeUp` says so; true once all is done. Needs no `this`. */
  readonly add: (isTimeUp?: () => boolean) => boolean;
  /** What the work came to; to be asked once all is done. */
  result(): T;
}

/** How many items are worked on between two looks at the clock. */
const STEP = 64;

/** Does something with each item of a list, as the `add` of some steps. */
export function inSteps<T>(items: readonly T[], act: (item: T, index: number) => void): Steps<never>['add'] {
  let next = 0;
  return (isTimeUp = () => false) => {
    while (next < items.length) {
      const end = Math.min(next + STEP, items.length);
      for (; next < end; next += 1) act(items[next] as T, next);
      if (isTimeUp()) break;
    }
    return next === items.length;
  };
}

/** Does all of the work at once. */
export function finish<T>(steps: Steps<T>): T {
  steps.add();
  return steps.result();
}
