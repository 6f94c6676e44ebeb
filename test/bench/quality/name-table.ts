import { foldedWords, squeeze, typeName } from './type-name.js';

/** What queries are made from. */
export interface NamedVendor {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** All names of a list, to tell queries that mean one vendor from those that could mean several. */
export class NameTable {
  readonly #byName = new Map<string, Set<string>>();
  readonly #byWord = new Map<string, Set<string>>();
  readonly #sorted: readonly string[];

  constructor(vendors: readonly NamedVendor[]) {
    for (const { id, name, aliases } of vendors) {
      for (const text of [name, typeName(name), ...aliases, ...aliases.map(typeName)]) {
        put(this.#byName, squeeze(text), id);
        for (const word of foldedWords(text)) put(this.#byWord, word, id);
      }
    }
    this.#sorted = [...this.#byName.keys()].sort();
  }

  /** The vendors that bear the same name once it is folded: for a reader they are one. */
  sameName(vendor: NamedVendor): ReadonlySet<string> {
    return this.#byName.get(squeeze(typeName(vendor.name))) ?? new Set([vendor.id]);
  }

  /**
   * Whether a query could as well mean a vendor other than those wanted: one of its names is the query or begins with
   * it, or holds every word of it. Such queries are not asked: no answer to them would be wrong.
   */
  isAmbiguous(query: string, wanted: ReadonlySet<string>): boolean {
    const isOther = (id: string): boolean => !wanted.has(id);
    const text = squeeze(query);
    for (let at = this.#firstFrom(text); this.#sorted[at]?.startsWith(text); at += 1) {
      if ([...(this.#byName.get(this.#sorted[at] as string) ?? [])].some(isOther)) return true;
    }
    const holders = foldedWords(query).map((word) => this.#byWord.get(word));
    return [...(holders[0] ?? [])].some((id) => isOther(id) && holders.every((ids) => ids?.has(id)));
  }

  #firstFrom(text: string): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] as string) < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function put(map: Map<string, Set<string>>, key: string, id: string): void {
  const known = map.get(key);
  if (known) known.add(id);
  else map.set(key, new Set([id]));
}
