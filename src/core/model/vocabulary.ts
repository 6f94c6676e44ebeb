import type { TermRecord } from '../schema/registry-schema.js';
import { findReached } from './find-reached.js';
import { addBits, hasBit, haveCommon, IdSet, setBit, type Bits, type IdNumbers, type Ids } from './id-set.js';
import { ANYTHING } from './registry.js';

/** Ids that are included, and that the vocabulary does not define, count up to so many. */
const MOST_UNDEFINED = 1000;

/** What the terms of a vocabulary include. */
export class Vocabulary implements IdNumbers {
  /** `ANYTHING` comes first: what includes all leads there, and from there to every personal term. */
  readonly ids = [ANYTHING as string];
  readonly numbers = new Map<string, number>([[ANYTHING, 0]]);
  /** By number what a term includes, open ones too. */
  readonly #includes: number[][] = [];
  readonly #open = new Set<number>();
  readonly #impersonal: number[] = [];
  readonly #covered: readonly Bits[];
  /** The same by name alone. */
  readonly #named: readonly Bits[];
  /** Numbers of those that include something by name. */
  readonly #kinds: readonly number[];

  constructor(records: readonly TermRecord[]) {
    for (const { id } of records) if (!this.numbers.has(id)) this.numbers.set(id, this.ids.push(id) - 1);
    const most = this.ids.length + MOST_UNDEFINED;
    const all: number[] = [];
    this.#includes[0] = all;
    for (const { id, includes = [], open: isOpen, personal } of records) {
      const at = this.numbers.get(id) as number;
      (personal === false ? this.#impersonal : all).push(at);
      if (isOpen) this.#open.add(at);
      this.#includes[at] = includes === 'all' ? [0] : this.#numbersOf(includes, most);
    }
    for (const at of this.ids.keys()) this.#includes[at] ??= [];
    // What an open term names, it only may hold.
    const edges = this.#includes.map((to, at) => (this.#open.has(at) ? [] : to));
    this.#covered = findReached(edges);
    const named = edges.map((to, at) => (at === 0 || to[0] === 0 ? [] : to));
    this.#named = findReached(named);
    this.#kinds = [...named.keys()].filter((at) => named[at]?.length);
  }

  /** What a term includes, at any depth; with `ANYTHING` where that is all. */
  coveredBy(id: string): Ids {
    const at = this.#at(id);
    return new IdSet(this, () => this.#covered[at] as Bits, at);
  }

  /** The terms that include one, or a part of it, by name. A term that includes all is no kind. */
  widerThan(id: string): Ids {
    const at = this.#at(id);
    return new IdSet(this, () => this.#kindsOf(at), at);
  }

  /** What an open term could hold: what bounds it, else all that is personal where it is; and each wider kind of these. */
  possibleIn({ id, includes, personal = true }: TermRecord): Ids {
    const at = this.#at(id);
    return new IdSet(this, () => this.#heldBy(at, Array.isArray(includes), personal), at);
  }

  #kindsOf(at: number): Bits {
    const bits = this.#makeBits();
    // What includes a part of a kind answers that kind as well.
    const parts = this.#named[at]?.length ? (this.#covered[at] as Bits) : undefined;
    for (const kind of this.#kinds) {
      const named = this.#named[kind] as Bits;
      if (hasBit(named, at) || (parts && !hasBit(parts, kind) && haveCommon(named, parts)))
        setBit(bits, kind);
    }
    return bits;
  }

  #heldBy(at: number, isBound: boolean, personal: boolean): Bits {
    const bits = this.#makeBits();
    if (isBound) for (const to of this.#includes[at] as number[]) this.#addWith(bits, to);
    else for (const to of personal ? (this.#includes[0] as number[]) : this.#impersonal) setBit(bits, to);
    const bounds = bits.slice();
    for (const kind of this.#kinds) if (haveCommon(this.#named[kind] as Bits, bounds)) setBit(bits, kind);
    // A bound is made of words of the vocabulary: it says nothing of what has no word there.
    if (personal) setBit(bits, 0);
    return bits;
  }

  /** A bound, and what it includes or, where it is open itself, may hold by name. */
  #addWith(bits: Bits, at: number): void {
    setBit(bits, at);
    addBits(bits, this.#covered[at] as Bits);
    if (!this.#open.has(at)) return;
    for (const to of this.#includes[at] as number[]) {
      setBit(bits, to);
      addBits(bits, this.#covered[to] as Bits);
    }
  }

  #makeBits(): Bits {
    return new Uint32Array((this.ids.length + 31) >> 5);
  }

  #at(id: string): number {
    return this.numbers.get(id) as number;
  }

  #numbersOf(ids: readonly string[], most: number): number[] {
    return ids.flatMap((id) => {
      const known = this.numbers.get(id);
      if (known !== undefined) return known;
      if (this.ids.length >= most) return [];
      const at = this.ids.push(id) - 1;
      this.numbers.set(id, at);
      return at;
    });
  }
}
