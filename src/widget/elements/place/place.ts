/** Where in a list, or in another view of it, a reader is. */
export interface Place {
  /** The tag of the view; undefined: the list. */
  readonly view?: string | undefined;
  /** The key of the first row that begins in sight, or of the one that fills it; undefined past the last. */
  readonly row?: string | undefined;
  /** How far below the top of the window it begins; past the last, how far the list ends; in px. */
  readonly top: number;
  /** The same of the box that the rows scroll in, where they do not scroll with the page. */
  readonly box?: number | undefined;
}

/** Whether a value, kept where any script of the page can write, is a place. */
export function isPlace(value: unknown): value is Place {
  const { view, row, top, box } = (value ?? {}) as Partial<Record<keyof Place, unknown>>;
  const isText = (text: unknown): boolean => text === undefined || typeof text === 'string';
  return isText(view) && isText(row) && Number.isFinite(top) && (box === undefined || Number.isFinite(box));
}
