/** Does some of the work until all is done or `isTimeUp` says so; true once all is done. Needs no `this`. */
export type Step = (isTimeUp?: () => boolean) => boolean;

/** Work that can be left and gone on with. */
export interface Steps<T> {
  readonly add: Step;
  /** What the work came to; to be asked once all is done. */
  result(): T;
}

/** Does something so many times, with a look at the clock after each: one record may hold as much as a whole list. */
export function inSteps(count: number, act: (index: number) => void): Step {
  let next = 0;
  return (isTimeUp = () => false) => {
    while (next < count) {
      act(next++);
      if (isTimeUp()) break;
    }
    // Of a count that is none, nothing is left to do.
    return !(next < count);
  };
}

/** Work written as a generator: each `yield` is a place to look at the clock. */
export function asSteps<T>(work: Iterator<void, T>): Steps<T> {
  let last: IteratorResult<void, T> | undefined;
  return {
    add(isTimeUp = () => false) {
      while (!last?.done) {
        last = work.next();
        if (isTimeUp()) break;
      }
      return last.done === true;
    },
    result: () => last?.value as T,
  };
}
