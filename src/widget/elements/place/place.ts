/** Where in a list a reader is. */
export interface Place {
  /** The key of the first entry that begins in sight, or of the one that fills it; undefined past the last. */
  readonly entry?: string | undefined;
  /** How far below the top of the window it begins; past the last, how far the list ends; in px. */
  readonly top: number;
}

/** Whether a value, kept where any script of the page can write, is a place. */
export function isPlace(value: unknown): value is Place {
  const { entry, top } = (value ?? {}) as Partial<Record<keyof Place, unknown>>;
  return (entry === undefined || typeof entry === 'string') && Number.isFinite(top);
}
