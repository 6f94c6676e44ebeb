import type { TermRecord } from '../schema/registry-schema.js';
import { findReached } from './find-reached.js';
import { addBits, IdSet, setBit, type Bits, type IdNumbers, type Ids } from './id-set.js';
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
  /** By number what a term that is not open includes by name. */
  #named: readonly (readonly number[])[] = [];
  #covered: readonly Bits[] = [];
  /** By number the terms that include one by name. */
  #above: readonly Bits[] = [];
  /** By number what is covered, and the terms that include that or the term itself by name. */
  #kin: readonly Bits[] = [];
  /** What open terms could hold that nothing bounds: the same for all that are personal, and for all that are not. */
  readonly #unbound: Bits[] = [];

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
  }

  /** Works out what terms reach; nothing can be asked before. Each `yield` is a place to look at the clock. */
  *follow(): Generator<void, void> {
    // What an open term names, it only may hold.
    const edges = this.#includes.map((to, at) => (this.#open.has(at) ? [] : to));
    this.#named = edges.map((to, at) => (at === 0 || to[0] === 0 ? [] : to));
    const above: number[][] = edges.map(() => []);
    this.#named.forEach((to, at) => {
      for (const part of to) above[part]?.push(at);
    });
    this.#above = (yield* findReached(above)).reached;
    const { reached, brought } = yield* findReached(edges, this.#above);
    this.#covered = reached;
    this.#kin = brought;
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
    const find = (): Bits => {
      const bounds = this.#includes[at] as readonly number[];
      if (Array.isArray(includes)) {
        // A bound that is open itself may hold what it names.
        const all = bounds.flatMap((to) => (this.#open.has(to) ? [to, ...(this.#includes[to] ?? [])] : to));
        return this.#heldBy(all, this.#kin, personal);
      }
      const all = personal ? (this.#includes[0] as readonly number[]) : this.#impersonal;
      return (this.#unbound[Number(personal)] ??= this.#heldBy(all, this.#above, personal));
    };
    return new IdSet(this, find, at);
  }

  #kindsOf(at: number): Bits {
    const above = this.#above[at] as Bits;
    if (!this.#named[at]?.length) return above;
    // What includes a part of a kind answers that kind as well.
    const covered = this.#covered[at] as Bits;
    const bits = (this.#kin[at] as Bits).map((word, place) => word & ~(covered[place] as number));
    addBits(bits, above);
    return bits;
  }

  /** Some terms, with what each of them brings. */
  #heldBy(terms: readonly number[], more: readonly Bits[], personal: boolean): Bits {
    const bits = new Uint32Array((this.ids.length + 31) >> 5);
    for (const at of terms) {
      setBit(bits, at);
      addBits(bits, more[at] as Bits);
    }
    // A bound is made of words of the vocabulary: it says nothing of what has no word there.
    if (personal) setBit(bits, 0);
    return bits;
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
