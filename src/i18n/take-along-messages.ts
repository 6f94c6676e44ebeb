/** Texts of what offers to take the list along. Plain text, never markup. */
export interface TakeAlongMessages {
  readonly takeAlong: string;
  readonly takePrint: string;
  /** On paper that has fewer entries than the page's own ways to print draw. */
  readonly printMore: (print: string, takeAlong: string, most: number) => string;
  readonly takeCsv: string;
  readonly takeJson: string;
  readonly takeFailed: string;
}
