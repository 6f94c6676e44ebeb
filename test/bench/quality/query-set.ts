import { Random } from '../corpus/random.js';
import {
  accentVowel,
  addStrayLetter,
  addUnseen,
  doubleLetter,
  dropLetter,
  hitNeighborKey,
  quote,
  swapLetters,
  widen,
  writeAsHeard,
  type Misspell,
} from './misspell.js';
import { NameTable, type NamedVendor } from './name-table.js';
import { foldedWords, isLegalWord, squeeze, typeName, withoutLegalForm } from './type-name.js';

/** A query somebody types who wants one vendor. */
export interface Query {
  readonly kind: Kind;
  readonly text: string;
  /** Any of these is right: vendors whose names are the same once folded. */
  readonly wanted: ReadonlySet<string>;
}

type Make = (vendor: NamedVendor, random: Random, table: NameTable) => string | undefined;

/** Ordinary words of four letters are one letter from too many others: only mistakes that keep all letters are made. */
const SHORTEST = 5;
const SHORTEST_KEPT = 4;

/** A mistake in one word of the name as typed. */
const inName =
  (misspell: Misspell, shortest = SHORTEST): Make =>
  ({ name }, random) =>
    inOneWord(typeName(name), misspell, random, shortest);

/** A way of writing the whole name. */
const ofName =
  (write: Misspell): Make =>
  ({ name }, random) =>
    write(typeName(name), random);

const MAKERS = {
  'as typed': ({ name }) => typeName(name),
  'swapped letters': inName(swapLetters, SHORTEST_KEPT),
  'dropped letter': inName(dropLetter),
  'doubled letter': inName(doubleLetter, SHORTEST_KEPT),
  'neighboring key': inName(hitNeighborKey),
  'stray letter': inName(addStrayLetter),
  'as heard': inName(writeAsHeard),
  prefix: ({ name, id }, random, table) => selectivePrefix(typeName(name), id, random, table),
  'split word': ({ name }, random) => splitWord(withoutLegalForm(name), random),
  'joined words': ({ name }) => joinWords(typeName(name)),
  'no legal form': ({ name }) => (withoutLegalForm(name) === name ? undefined : withoutLegalForm(name)),
  'one word': ({ name }, random) => oneWord(typeName(name), random),
  alias: ({ aliases }, random) => (aliases.length > 0 ? typeName(random.pick(aliases)) : undefined),
  'alias misspelt': ({ aliases }, random) =>
    aliases.length > 0
      ? inOneWord(
          typeName(random.pick(aliases)),
          random.pick([swapLetters, dropLetter, doubleLetter, hitNeighborKey, addStrayLetter]),
          random,
          SHORTEST,
        )
      : undefined,
  'full width': ofName(widen),
  accented: ofName(accentVowel),
  quoted: ofName(quote),
  'unseen signs': ofName(addUnseen),
  'upper case': ({ name }) => withoutLegalForm(name).toUpperCase(),
} satisfies Record<string, Make>;

export type Kind = keyof typeof MAKERS;
export const KINDS = Object.keys(MAKERS) as Kind[];

/**
 * Queries for the vendors of a list, up to `perKind` of each kind; none that could as well mean another vendor.
 * The same list and seed give the same queries.
 */
export function makeQueries(
  vendors: readonly NamedVendor[],
  seed: number,
  perKind: number,
): readonly Query[] {
  const table = new NameTable(vendors);
  const queries: Query[] = [];
  for (const kind of KINDS) {
    const random = new Random(seed);
    const asked = new Set<string>();
    // A short list is gone through several times: each time other letters are hit.
    const rounds = Math.max(1, Math.min(3, Math.ceil(perKind / vendors.length)));
    for (const vendor of Array.from({ length: rounds }, () => random.shuffle(vendors)).flat()) {
      if (asked.size >= perKind) break;
      const text = MAKERS[kind](vendor, random, table);
      if (!text || asked.has(text) || !isChanged(kind, text, vendor)) continue;
      const wanted = table.sameName(vendor);
      if (table.isAmbiguous(text, wanted)) continue;
      asked.add(text);
      queries.push({ kind, text, wanted });
    }
  }
  return queries;
}

/** A "mistake" that leaves the name as it is asks nothing of its kind. */
function isChanged(kind: Kind, text: string, { name }: NamedVendor): boolean {
  return !/letter|key|heard/.test(kind) || squeeze(text) !== squeeze(typeName(name));
}

const isPlain = (word: string): boolean => /^[a-z]+$/.test(word);

function inOneWord(text: string, misspell: Misspell, random: Random, shortest: number): string | undefined {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].filter(
    ({ 0: word }) => isPlain(word) && word.length >= shortest && !isLegalWord(word),
  );
  if (words.length === 0) return undefined;
  const { 0: word, index } = random.pick(words);
  const wrong = misspell(word, random);
  return wrong === undefined ? undefined : text.slice(0, index) + wrong + text.slice(index + word.length);
}

/** The first three or four letters, and more until no other name begins so. */
function selectivePrefix(text: string, id: string, random: Random, table: NameTable): string | undefined {
  for (let length = random.integer(3, 4); length < text.length && length <= 9; length += 1) {
    const prefix = text.slice(0, length);
    if (/\P{L}$/u.test(prefix)) continue;
    if (!table.isAmbiguous(prefix, new Set([id]))) return prefix;
  }
  return undefined;
}

/** At a capital inside the word where there is one, else anywhere with three letters on each side. */
function splitWord(name: string, random: Random): string | undefined {
  const humps = name.replace(/(?<=[a-z]{2})(?=[A-Z][a-z]{2})/, ' ');
  if (humps !== name) return humps.toLowerCase();
  const words = [...name.toLowerCase().matchAll(/[a-z]{6,}/g)];
  if (words.length === 0) return undefined;
  const { 0: word, index } = random.pick(words);
  const at = index + random.integer(3, word.length - 3);
  return `${name.slice(0, at)} ${name.slice(at)}`.toLowerCase();
}

/** The first two of a long name: nobody writes a whole sentence as one word. */
function joinWords(text: string): string | undefined {
  const [first, second, ...more] = text.split(' ');
  if (second === undefined) return undefined;
  return more.length > 1 ? [`${first}${second}`, ...more].join(' ') : [first, second, ...more].join('');
}

/** One word of a longer name. That no other vendor's name holds it is seen to by dropping what is ambiguous. */
function oneWord(text: string, random: Random): string | undefined {
  const words = foldedWords(text);
  const long = words.filter((word) => word.length >= SHORTEST_KEPT && !isLegalWord(word));
  return words.length > 1 && long.length > 0 ? random.pick(long) : undefined;
}
