/** Work as it is, and how many of its steps are done. */
export function countSteps<T>(work: Iterator<void, T>): Iterator<void, T> & { readonly count: number } {
  let count = 0;
  return {
    next() {
      count += 1;
      return work.next();
    },
    get count() {
      return count;
    },
  };
}
