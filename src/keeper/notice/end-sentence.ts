/** A sentence of ours ends once, whatever the name that it ends with: of "Acme Inc.." one stop is enough. */
export function endOnce(sentence: string): string {
  // Only its end is looked at: sentences are long, and of a long list there are many.
  if (!sentence.endsWith('.')) return sentence;
  const end = sentence.slice(-4);
  const once = end.replace(/(?<!\.)\.(\u2069?)\.$/, '.$1');
  return once === end ? sentence : sentence.slice(0, -4) + once;
}

/** Words of a list as a sentence that others can follow: many are no sentences. Chinese and Japanese words end by themselves. */
export const endSentence = (words: string): string =>
  endOnce(words) + (/[^\p{P}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]$|[)\]]$/u.test(words.slice(-2)) ? '.' : '');
