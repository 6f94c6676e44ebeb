/** Texts of what offers to take the list along. Plain text, never markup. */
export interface TakeAlongMessages {
  readonly takeAlong: string;
  readonly takePrint: string;
  readonly takeCsv: string;
  readonly takeJson: string;
  readonly takeFailed: string;
}
