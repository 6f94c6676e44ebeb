/** Words without their most common English endings; of other languages they stay as they are. */
const toStems = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) =>
    word.replace(/(?<=...)(?:ing|es|ed|e|s)$/, ''),
  );

/** Whether a sentence has every word of a short name, so that the name adds nothing to it. */
export function isSaid(name: string, sentence: string): boolean {
  const said = new Set(toStems(sentence));
  return toStems(name).every((word) => said.has(word));
}
