/** So many rows of each list are printed at most. docs/readers.md tells it. */
export const MOST_PRINTED = 5000;
