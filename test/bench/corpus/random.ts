/** A seeded source of choices: the same seed gives the same corpus on every machine and day. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to, not including, 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** An integer from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  isChance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)] as T;
  }

  /** One of several, the first of each pair being how often it comes up. */
  pickWeighted<T>(from: readonly (readonly [weight: number, value: T])[]): T {
    let rest = this.next() * from.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of from) {
      rest -= weight;
      if (rest < 0) return value;
    }
    return (from.at(-1) as readonly [number, T])[1];
  }

  /** Up to `count` different ones. */
  sample<T>(from: readonly T[], count: number): T[] {
    const left = [...from];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0) {
      const at = Math.floor(this.next() * left.length);
      taken.push(left[at] as T);
      left[at] = left.at(-1) as T;
      left.pop();
    }
    return taken;
  }

  shuffle<T>(from: readonly T[]): T[] {
    return this.sample(from, from.length);
  }
}
