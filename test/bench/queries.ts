import type { RegistryDocument } from '../../src/core/schema/registry-schema.js';
import { Random } from './corpus/random.js';

/** Long enough to narrow any list to a few rows. */
const LONGEST = 12;

/** Eight texts that a reader may type into a list, the same for the same list. */
export function chooseQueries(document: RegistryDocument, seed = 7): readonly string[] {
  const random = new Random(seed);
  const names = document.vendors.map(({ name }) => name.toLowerCase());
  const plain = names.filter((name) => /^[a-z]{5,}$/.test(name));
  const several = names.filter((name) => /^[a-z]{3,} [a-z]{3,}/.test(name));
  const taken = new Set<string>();
  const oneOf = (some: readonly string[]): string => {
    const left = some.filter((name) => !taken.has(name));
    const name = random.pick(left.length > 0 ? left : names);
    taken.add(name);
    return name.slice(0, LONGEST);
  };
  const { purposes, dataTypes, subjects } = document.vocabulary ?? {};
  const termOf = (terms: readonly { name: string }[] | undefined): string =>
    longestWord(random.pick(terms?.length ? terms : [{ name: 'email' }]).name);
  return [
    oneOf(plain),
    oneOf(plain),
    oneOf(names),
    oneOf(several),
    termOf(purposes),
    termOf(dataTypes),
    termOf(subjects),
    swapped(oneOf(plain)),
  ];
}

function longestWord(name: string): string {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [name];
  return [...words].sort((a, b) => b.length - a.length)[0]?.slice(0, LONGEST) ?? name;
}

/** The commonest slip: two letters in the wrong order, not the first. */
function swapped(name: string): string {
  return name.slice(0, 2) + (name[3] ?? '') + (name[2] ?? '') + name.slice(4);
}
