/** Endings of other languages that say number, gender or case, as far as a light rule goes. */
const ENDINGS = /(?:er(?:innen|n)?|innen|en|es|os|as|s|n|e|i|o|a)$/;
const LETTERS_LEFT = 4;

/** Arabic writes article, "for" and "with" before a word and "my", "our", number and gender behind it, all as one. Folded letters. */
const ARABIC = [
  /^[وف]?(?:[بك]?ال|لل)(?=.{3})/u,
  /^[لب](?=.{3})/u,
  ...Array<RegExp>(2).fill(/(?<=.{3})(?:ات|ون|وا|ين|ان|ها|هم|نا|كم|ه|ي|ك)$/u),
  // What is written ه at the end of a word is written ت before what is behind it.
  /(?<=.{3})ت$/u,
];

/** Words as they are cut short in messages. English. */
const SHORT: Readonly<Record<string, string>> = {
  info: 'information',
  addr: 'address',
  addy: 'address',
  msg: 'message',
  pwd: 'password',
  pw: 'password',
  pswd: 'password',
  db: 'database',
  auth: 'authentication',
  acct: 'account',
  txt: 'text',
  vid: 'video',
  num: 'number',
  loc: 'location',
  tel: 'telephone',
  admin: 'administrator',
  identifier: 'id',
};

/** The number of a word taken away: "addresses" and "address" are one. English. */
export function singularOf(word: string): string {
  if (word.length < 3 || /(?:ss|us|is)$/.test(word)) return word;
  // "Cookies" and "cookie" as well as "bodies" and "body".
  if (word.length > 4 && /ies?$/.test(word)) return word.replace(/ies?$/, 'y');
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
}

/**
 * What the forms of a folded word have in common, as far as a light rule goes: "share", "shared" and "sharing"; "behaviour"
 * and "behavior". No word of any language: only to compare by.
 */
export function stemWord(word: string, language: string): string {
  if (language.startsWith('ar')) return ARABIC.reduce((rest, affix) => rest.replace(affix, ''), word);
  const isEnglish = language.startsWith('en');
  const long = isEnglish ? SHORT[singularOf(word)] : undefined;
  if (long !== undefined) return stemWord(long, language);
  if (word.length < 4) return isEnglish ? singularOf(word) : word;
  if (!isEnglish) {
    const stem = word.replace(ENDINGS, '');
    return stem.length >= LETTERS_LEFT ? stem : word.replace(/s$/, '');
  }
  let stem = singularOf(word.replace(/(?<=is)es$/, 'e'))
    .replace(/(?<=ver)y$/, '')
    .replace(/(?<=[a-z]{3})our/, 'or')
    .replace(/tre$/, 'ter')
    .replace(/is(?=(?:e|ed|er|ing|ation)$)/, 'iz');
  const shorter = stem.replace(/(?:ations?|ions?|ing|ed|is)$/, '');
  if (shorter.length >= 3 && shorter !== stem && /[aeiouy]/.test(shorter)) {
    stem = shorter.replace(/([bdgklmnprt])\1$/, '$1');
  }
  return stem.length > 3 ? stem.replace(/(?:at)?e$|at$/, '') : stem;
}
