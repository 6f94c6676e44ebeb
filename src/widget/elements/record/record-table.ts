/** The cells of one line; undefined: a place to look at the clock while one is worked out. */
export type RecordLine = readonly string[] | undefined;

/** What a view other than the list shows, to be taken along. */
export interface RecordTable {
  /** What it answers, in words. */
  readonly question: string;
  readonly headings: readonly string[];
  /** Made as they are asked for. */
  readonly lines: Iterable<RecordLine>;
}
