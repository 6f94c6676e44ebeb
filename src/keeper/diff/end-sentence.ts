/** Where a sentence ends in writing, closing marks behind it included. */
const END = /[.!?…:;。！？．।؟؛](?:["'’”»)\]」』\u2069]*)$/u;
/** Two stops of which the first is part of a name, as in "Acme Inc..". */
const TWO_STOPS = /(?<!\.)\.(\u2069?)\.$/;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const INDIC = /[\p{Script=Devanagari}\p{Script=Bengali}]/u;

/** A sentence of ours ends once, whatever the name that it ends with. */
export const endOnce = (sentence: string): string => sentence.replace(TWO_STOPS, '.$1');

/** Words of a list as a sentence that others can follow: many are no sentences. */
export function endSentence(words: string): string {
  if (END.test(words)) return words;
  const last = words.slice(-5);
  return `${words}${HAN.test(last) ? '。' : INDIC.test(last) ? '।' : '.'}`;
}
