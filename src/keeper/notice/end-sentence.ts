/** A stop behind another one, which may stand within quotation marks: in any language one is enough. */
const TWICE = /(?<!\.)(\.(?:[ \u00a0\u202f]?["'\u2018-\u201f»«›‹]|\u2069)*)\.$/u;
/** So many letters have both. */
const END = 8;

/** A sentence of ours ends once, whatever it ends with: of "Acme Inc.." and "Note: “They said so.”." one stop is enough. */
export function endOnce(sentence: string): string {
  // Only its end is looked at: sentences are long, and of a long list there are many.
  if (!sentence.endsWith('.')) return sentence;
  const end = sentence.slice(-END);
  const once = end.replace(TWICE, '$1');
  return once === end ? sentence : sentence.slice(0, -END) + once;
}

/** Words of a list as a sentence that others can follow: many are no sentences. Chinese and Japanese words end by themselves. */
export const endSentence = (words: string): string =>
  endOnce(words) + (/[^\p{P}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]$|[)\]]$/u.test(words.slice(-2)) ? '.' : '');
