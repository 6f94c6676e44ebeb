/** Short texts in one line, told apart by a dot. */
export function inLine(texts: readonly unknown[]): unknown {
  return texts.flatMap((text, at) => (at > 0 ? ['\u00a0· ', text] : [text]));
}
