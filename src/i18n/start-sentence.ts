/** Words that stand within a sentence, as they begin one. */
export const startSentence = (words: string, locale: string): string =>
  words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
