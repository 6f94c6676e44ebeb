/** What a page of the benchmark says about its widget, in `globalThis.widget`. */
export interface Widget {
  /** A selector of the rows on show, in whatever root they are. */
  readonly rows: string;
  /** A selector of the search field. */
  readonly input: string;
  /** A selector of the label of a checkbox; the words of a value are at its start. */
  readonly labels?: string;
  /** A selector of the tabs, that of everything first. */
  readonly tabs?: string;
  /** Resolves once the widget has done its work on what a reader just did, not yet painted. */
  settled(): Promise<unknown>;
  /** Resolves once also what a widget puts off until after the first frame is done. */
  complete?(): Promise<unknown>;
  /** Why the list cannot be shown. */
  failure?: string;
}

declare global {
  var widget: Widget | undefined;
}

/** One thing a reader did. */
export interface Sample {
  readonly kind: 'key' | 'clear' | 'tick' | 'untick' | 'tab';
  /** The text in the field, the name of the value or tab. */
  readonly what: string;
  /** From just before the event to the frame with the new rows, in ms. */
  readonly shown: number;
  /** From just before the event until the widget says that it is done, in ms. */
  readonly work: number;
  /** From just before the event until nothing is put off any more, in ms. */
  readonly complete: number;
  /** Rows changed once more after the widget had said that it was done. */
  readonly late: boolean;
}

export interface Loading {
  /** From the start of the navigation to the frame with the first row, in ms. */
  readonly firstRow: number;
  /** From the last byte of the list to the frame with the first row, in ms. */
  readonly afterData: number;
}

export interface LongTasks {
  readonly phase: string;
  readonly count: number;
  /** The longest, in ms; 0 where there is none. */
  readonly longest: number;
}
