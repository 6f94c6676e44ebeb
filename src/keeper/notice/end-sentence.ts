/** A sentence of ours ends once, whatever the name that it ends with: of "Acme Inc.." one stop is enough. */
export const endOnce = (sentence: string): string => sentence.replace(/(?<!\.)\.(\u2069?)\.$/, '.$1');

/** Words of a list as a sentence that others can follow: many are no sentences. Chinese and Japanese words end by themselves. */
export const endSentence = (words: string): string =>
  endOnce(words) + (/[^\p{P}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]$|[)\]]$/u.test(words) ? '.' : '');
