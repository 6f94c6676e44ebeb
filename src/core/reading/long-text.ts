import { lengthOf } from './length-of.js';

/** What comes in small parts is held in parts of so many characters. */
const PART = 1e6;

/** A text in parts that are never joined: to copy 58 MB into one piece alone takes a quarter of a second. */
export class LongText {
  readonly length: number;
  readonly #parts: readonly string[];
  /** The part that was looked at last, and where it begins. */
  #part = '';
  #from = 0;

  constructor(parts: readonly string[]) {
    const joined = [''];
    for (const part of parts) {
      joined.push(`${joined.pop()}${part}`);
      if (Number(joined.at(-1)?.length) > PART) joined.push('');
    }
    this.#parts = joined;
    this.length = lengthOf(joined);
  }

  charCodeAt(at: number): number {
    this.#open(at);
    return this.#part.charCodeAt(at - this.#from);
  }

  slice(from: number, to: number): string {
    let text = '';
    for (let at = from; at < Math.min(to, this.length); at = from + text.length) {
      this.#open(at);
      text += this.#part.slice(at - this.#from, to - this.#from);
    }
    return text;
  }

  #open(at: number): void {
    if (at >= this.#from && at < this.#from + this.#part.length) return;
    let from = 0;
    for (const part of this.#parts) {
      if (at >= from) [this.#part, this.#from] = [part, from];
      from += part.length;
    }
  }
}
