// How hard English is to read.

/** School years that a text asks for (Flesch and Kincaid, 1975). */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const sounded = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end[0] ?? '')
    .replace(/^y/, '');
  return Math.max(1, sounded.match(/[aeiouy]+/g)?.length ?? 0);
}

/** The sentences that readers are told, without addresses, dates and numbers; labels are no sentences. */
export function sentencesOf(texts: Iterable<string>): string[] {
  return [...new Set(texts)]
    .flatMap((text) => text.split(/(?<=[.?!:;])\s+/))
    .map((text) => text.replace(/\d{4}-\d\d-\d\d|[\u2068\u2069]/g, ''))
    .filter((text) => (text.match(/\p{L}+/gu)?.length ?? 0) >= 5);
}
