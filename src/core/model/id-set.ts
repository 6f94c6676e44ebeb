/** Ids by number, a bit each: thousands of terms that each include thousands take no more room than that. */
export type Bits = Uint32Array;

/** The ids of one vocabulary, by number. */
export interface IdNumbers {
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
}

/** Some ids of a vocabulary. */
export interface Ids extends Iterable<string> {
  readonly size: number;
  has(id: string): boolean;
}

export const NO_IDS: Ids = new Set<string>();

export const hasBit = (bits: Bits, at: number): boolean =>
  (((bits[at >> 5] as number | undefined) ?? 0) & (1 << (at & 31))) !== 0;

export function setBit(bits: Bits, at: number): void {
  bits[at >> 5] = (bits[at >> 5] as number) | (1 << (at & 31));
}

/** Adds all of the second to the first, which is as long at least. */
export function addBits(bits: Bits, more: Bits): void {
  for (let at = 0; at < more.length; at += 1) bits[at] = (bits[at] as number) | (more[at] as number);
}

function countBits(bits: Bits): number {
  let count = 0;
  for (let at = 0; at < bits.length; at += 1)
    for (let rest = bits[at] as number; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** A set of ids of a vocabulary, without the one it belongs to. Worked out when first asked. */
export class IdSet implements Ids {
  readonly #known: IdNumbers;
  readonly #find: () => Bits;
  readonly #own: number;
  #found: Bits | undefined;
  #size: number | undefined;

  /** @param own the number that is left out */
  constructor(known: IdNumbers, find: () => Bits, own: number) {
    this.#known = known;
    this.#find = find;
    this.#own = own;
  }

  get size(): number {
    return (this.#size ??= countBits(this.bits) - Number(hasBit(this.bits, this.#own)));
  }

  get bits(): Bits {
    return (this.#found ??= this.#find());
  }

  /** The same with the ids of some others of its vocabulary, and its own. */
  with(others: Iterable<IdSet>): IdSet {
    const bits = new Uint32Array((this.#known.ids.length + 31) >> 5);
    for (const one of [this, ...others]) addBits(bits, one.bits);
    return new IdSet(this.#known, () => bits, -1);
  }

  has(id: string): boolean {
    const at = this.#known.numbers.get(id);
    return at !== undefined && at !== this.#own && hasBit(this.bits, at);
  }

  *[Symbol.iterator](): IterableIterator<string> {
    const bits = this.bits;
    for (let place = 0; place < bits.length; place += 1) {
      for (let rest = bits[place] as number; rest !== 0; rest &= rest - 1) {
        const at = place * 32 + 31 - Math.clz32(rest & -rest);
        if (at !== this.#own) yield this.#known.ids[at] as string;
      }
    }
  }
}

/** All ids of some sets of one vocabulary, each once: thousands of wide terms may list the same thousands. */
export function uniteIds(sets: Iterable<Ids>): Iterable<string> {
  const [first, ...others] = [...new Set(sets)].filter((set) => set instanceof IdSet);
  return first?.with(others) ?? [];
}
