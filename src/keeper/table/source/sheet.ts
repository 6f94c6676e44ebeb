/** A link that stands in a cell. */
export interface CellLink {
  readonly text: string;
  /** As it stands there; not always one of the web. */
  readonly url: string;
}

/** A cell as the input has it, without its markup. */
export interface SourceCell {
  readonly text: string;
  /** As it stands in the input, where that had markup. */
  readonly raw?: string;
  readonly links?: readonly CellLink[];
  /** What its footnotes say. */
  readonly footnotes?: readonly string[];
  /** Struck out from end to end: it does not hold any more. */
  readonly isStruck?: boolean;
  /** In a row or a column that its keeper hides. */
  readonly isHidden?: boolean;
  /** Marked as a heading. */
  readonly isHead?: boolean;
  /** In bold from end to end. */
  readonly isBold?: boolean;
  /** Spans the whole table, as a heading between its rows does. */
  readonly isWide?: boolean;
}

/** A table of an input: rows of cells, all that stand in it. */
export interface SourceTable {
  /** The heading above it, or the name of its sheet. */
  readonly title?: string | undefined;
  /** A sentence that ends above it, as "These are in the United States:". */
  readonly lead?: string | undefined;
  readonly rows: readonly (readonly SourceCell[])[];
  /** Footnotes of the page, each a line that begins with its mark. */
  readonly footnotes?: readonly string[];
  /** Whether each cell stands where it belongs. In lines of text a comma too many pushes those behind it on. */
  readonly isGrid: boolean;
  /** Made of records, whose fields are its headings: a record that looks like headings is none. */
  readonly hasOneHead?: boolean;
  /** Made of a list: its headings are ours. */
  readonly isList?: boolean;
}

/** What an input was taken for, and the tables found in it. */
export interface Source {
  /** As `a CSV file in UTF-8`. */
  readonly kind: string;
  readonly tables: readonly SourceTable[];
}

/** Does work that can rest: a page does it in pieces. */
export type Work = <T>(steps: Generator<void, T>) => T | Promise<T>;

/** Cells of one table; more would fill memory. */
export const MOST_CELLS = 5_000_000;
export const TOO_MANY_CELLS = `has a table of more than ${MOST_CELLS} cells. Save the list alone.`;

/** The input cannot be read. The message names the cause and the remedy. */
export class SourceError extends Error {}
