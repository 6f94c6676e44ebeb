import { LEGAL_SUFFIXES } from './legal-suffixes.js';
import {
  ADJECTIVES,
  CODAS,
  DOMAINS,
  ENDS,
  GENERIC,
  MIDDLES,
  NOUNS,
  NUCLEI,
  ONSETS,
  SCRIPTS,
  SURNAMES,
  TRADE_STARTS,
  TRADE_WORDS,
} from './morphemes.js';
import type { Random } from './random.js';

/** What a vendor is called. */
export interface VendorName {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly legalName?: string;
}

/** Shapes of names, with the share of each in lists of ad-tech and software vendors. */
const SHAPES: readonly (readonly [weight: number, make: (random: Random) => string])[] = [
  [34, coinWord],
  [15, (random) => `${coinWord(random)} ${random.pick(GENERIC)}`],
  [12, (random) => `${random.pick(ADJECTIVES)} ${random.pick(NOUNS)}`],
  [4, (random) => `${random.pick(ADJECTIVES)} ${random.pick(NOUNS)} ${random.pick(GENERIC)}`],
  [5, (random) => `${random.pick(NOUNS)} ${random.pick(GENERIC)}`],
  [8, camelCase],
  [5, (random) => `${coinWord(random)}.${random.pick(DOMAINS)}`],
  [3, withDigits],
  [2, (random) => `${random.pick(SURNAMES)} & ${random.pick(SURNAMES)}`],
  [2, (random) => `${random.pick(NOUNS)} & ${random.pick(NOUNS)}`],
  [3, (random) => `${random.pick(SURNAMES)} ${random.pick(GENERIC)}`],
  [2, (random) => `${initials(random)} ${random.pick(GENERIC)}`],
  [1, (random) => coinWord(random).toUpperCase()],
  [2, (random) => accent(random, coinWord(random))],
  [1, otherScript],
];

/** Makes names without an end, no two the same but for case or legal form. */
export class NameMaker {
  readonly #taken = new Set<string>();

  constructor(readonly random: Random) {}

  next(): VendorName {
    const { random } = this;
    const bare = this.#makeBare();
    const form = random.pickWeighted(LEGAL_SUFFIXES);
    const isMain = random.isChance(0.35);
    // The name before "d/b/a" is the company's, the one behind it is what people know.
    const isTrading = isMain && random.isChance(0.02);
    const legal = withForm(bare, form);
    const name = isTrading ? `${withForm(this.#makeBare(), form)} d/b/a ${bare}` : isMain ? legal : bare;
    const aliases = this.#makeAliases(bare);
    const hasLegalName = random.isChance(0.4);
    return { name, ...(aliases ? { aliases } : {}), ...(hasLegalName ? { legalName: legal } : {}) };
  }

  #makeAliases(bare: string): readonly string[] | undefined {
    const { random } = this;
    if (!random.isChance(0.15)) return undefined;
    const words = bare.split(' ').filter((word) => /^\p{Lu}/u.test(word));
    const short = words.map((word) => word[0]).join('');
    if (short.length >= 3 && random.isChance(0.5)) return this.#claim([short]);
    return this.#claim(
      random.isChance(0.15) ? [this.#makeBare(), this.#makeBare()] : [this.#makeBare()],
      true,
    );
  }

  /** An abbreviation that another vendor has already is left out: real lists have few such pairs. */
  #claim(aliases: readonly string[], isFresh = false): readonly string[] | undefined {
    const free = aliases.filter((alias) => isFresh || !this.#taken.has(alias.toLowerCase()));
    for (const alias of free) this.#taken.add(alias.toLowerCase());
    return free.length > 0 ? free : undefined;
  }

  #makeBare(): string {
    for (;;) {
      const name = this.random.pickWeighted(SHAPES)(this.random);
      const key = name.toLowerCase();
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return name;
    }
  }
}

function withForm(name: string, form: string): string {
  return form.startsWith(',') ? name + form : `${name} ${form}`;
}

function coinWord(random: Random): string {
  const isTrade = random.isChance(0.4);
  const start = isTrade
    ? random.pick(TRADE_STARTS)
    : random.pick(ONSETS) + random.pick(NUCLEI) + (random.isChance(0.6) ? random.pick(CODAS) : '');
  const middle = random.isChance(start.length > 4 ? 0.15 : 0.4) ? random.pick(MIDDLES) : '';
  const end = random.pick(ENDS);
  // What nobody could pronounce is given a vowel, or loses one.
  const glue = !middle && isCluster(start, end) ? random.pick(['a', 'e', 'i', 'o']) : '';
  const word = (start + middle + glue + end)
    .replace(/([aeiou]{2})[aeiou]+/g, '$1')
    .replace(/(.)\1\1/g, '$1$1');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function isCluster(start: string, end: string): boolean {
  const before = /[^aeiouy]*$/.exec(start)?.[0].length ?? 0;
  const after = /^[^aeiouy]*/.exec(end)?.[0].length ?? 0;
  return before > 0 && after > 0 && before + after > 2;
}

function camelCase(random: Random): string {
  return random.pickWeighted([
    [3, (): string => random.pick(TRADE_WORDS) + random.pick(NOUNS)],
    [2, (): string => random.pick(NOUNS) + random.pick(TRADE_WORDS)],
    [2, (): string => random.pick(TRADE_WORDS) + coinWord(random)],
    [1, (): string => random.pick(TRADE_WORDS).toLowerCase() + random.pick(NOUNS)],
  ])();
}

function withDigits(random: Random): string {
  const digit = random.integer(1, 99);
  return random.pickWeighted([
    [2, (): string => `${digit}${random.pick(NOUNS)}`],
    [2, (): string => coinWord(random) + random.pick(['1', '2', '3', '24', '360', '365', '42', '7', '9'])],
    [1, (): string => `${random.integer(1, 9)}plus${initials(random).slice(0, 1)}${coinWord(random)}`],
    [1, (): string => `${random.pick(NOUNS)}2${random.pick(TRADE_WORDS)}`],
    [1, (): string => `${random.pick(ADJECTIVES)} ${digit}`],
    [1, (): string => `${initials(random)}${digit}`],
  ])();
}

function initials(random: Random): string {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return Array.from({ length: random.integer(2, 4) }, () => random.pick(letters)).join('');
}

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ö',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ý',
};

function accent(random: Random, word: string): string {
  const places = [...word].flatMap((letter, at) => (ACCENTED[letter] ? [at] : []));
  if (places.length === 0) return `Ål${word.toLowerCase()}`;
  const at = random.pick(places);
  return word.slice(0, at) + (ACCENTED[word[at] as string] as string) + word.slice(at + 1);
}

function otherScript(random: Random): string {
  const [starts, ends, gap] = random.pick(SCRIPTS);
  const more = random.isChance(0.5) ? random.pick(starts).toLowerCase() : '';
  return random.pick(starts) + more + gap + random.pick(ends);
}
