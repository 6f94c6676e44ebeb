/** What a view other than the list shows, to be taken along. */
export interface RecordTable {
  /** What it answers, in words. */
  readonly question: string;
  readonly headings: readonly string[];
  readonly lines: readonly (readonly string[])[];
}
