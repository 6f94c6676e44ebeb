import { closeControls } from './close-controls.js';
import { MAX_DEPTH, MAX_FIELDS, MAX_ITEMS, MAX_TEXT } from '../schema/limits.js';
import type { Shape } from '../schema/shape.js';

type Path = readonly (string | number)[];

/** Told a place and what was wrong there and left out. */
type Report = (path: Path, message: string) => void;

/**
 * So much of one record is copied at most: things that hold each other twice grow without end, as does a list that only says so. More than
 * the format's own lists of one vendor can hold.
 */
const MOST_COPIED = 200_000;

/**
 * A copy of what a record holds as plain data within the limits of the format, whatever it is made of: proxies of frameworks, getters,
 * functions, circles. What cannot be read or goes too far is left out and reported.
 * @param mostParts items that all its lists together may have
 */
export function toPlain(value: unknown, shape: Shape, mostParts: number, report: Report): unknown {
  return new Copier(report, mostParts).copy(value, shape);
}

class Copier {
  readonly #around: unknown[] = [];
  /** Of what is copied; a list of its own for what is told of alone. */
  readonly #path: (string | number)[] = [];
  readonly #report: (message: string) => void;
  #left: number;
  #copied = 0;

  constructor(report: Report, mostParts: number) {
    this.#left = mostParts;
    this.#report = (message) => report([...this.#path], message);
  }

  copy(value: unknown, shape: Shape | undefined): unknown {
    this.#copied += 1;
    if (typeof value === 'string') return shape === undefined ? value : this.#cutText(value);
    if (typeof value !== 'object' || value === null) return this.#keep(value, shape);
    const fault = this.#around.includes(value)
      ? 'is within itself'
      : this.#path.length > MAX_DEPTH && `is deeper than ${MAX_DEPTH} levels`;
    if (fault) return this.#leaveOut(fault);
    this.#around.push(value);
    try {
      return Array.isArray(value) ? this.#copyList(value, shape) : this.#copyFields(value, shape);
    } catch {
      // A proxy may throw at whatever it is asked.
      return this.#leaveOut('cannot be read');
    } finally {
      this.#around.pop();
    }
  }

  #leaveOut(fault: string): undefined {
    this.#report(`${fault}; this part was left out`);
  }

  /** Whether nothing more is copied; told where it ends. */
  #isFull(): boolean {
    if (this.#copied < MOST_COPIED) return false;
    if (this.#copied < Infinity) this.#reportMore(`${MOST_COPIED} parts`);
    this.#copied = Infinity;
    return true;
  }

  /** What stands for nothing in a file is kept where a field has its place: there it is told as what it is. */
  #keep(value: unknown, shape: Shape | undefined): unknown {
    if (shape !== undefined || !['function', 'symbol', 'bigint'].includes(typeof value)) return value;
    return this.#leaveOut(`is a ${typeof value}`);
  }

  #cutText(text: string): string {
    if (text.length > MAX_TEXT) this.#reportMore(`${MAX_TEXT} characters`);
    // Never through the middle of a character.
    const cut = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT).replace(/[\ud800-\udbff]$/, '') : text;
    return closeControls(cut);
  }

  #reportMore(than: string): void {
    this.#report(`has more than ${than}; the rest was left out`);
  }

  #copyList(list: readonly unknown[], shape: Shape | undefined): unknown {
    const each = shapesOf(shape).find((one) => 'each' in one);
    const most = each ? Math.min(each.most ?? MAX_ITEMS, this.#left) : Infinity;
    const length = Math.min(list.length, most);
    if (list.length > most) this.#reportMore(`${most} items`);
    if (each) this.#left -= length;
    const copy: unknown[] = [];
    for (let at = 0; at < length && !this.#isFull(); at += 1) copy.push(this.#read(list, at, each?.each));
    return copy;
  }

  #copyFields(record: object, shape: Shape | undefined): unknown {
    // Left as it is: what is no plain record is told as what it is.
    if (record instanceof Date || record instanceof Map || record instanceof Set) return record;
    const fields = shapesOf(shape).find((one) => 'fields' in one)?.fields;
    const copy: Record<string, unknown> = {};
    const keys = Object.keys(record);
    if (keys.length > MAX_FIELDS) this.#reportMore(`${MAX_FIELDS} fields`);
    for (const key of keys.slice(0, MAX_FIELDS)) {
      if (key === '__proto__') continue;
      if (this.#isFull()) break;
      const value = this.#read(record, key, fields?.[key] ?? fields?.[`${key}?`]);
      if (value !== undefined) copy[key] = value;
    }
    return copy;
  }

  #read(owner: object, key: string | number, shape: Shape | undefined): unknown {
    this.#path.push(key);
    const copy = this.#readHere(owner, key, shape);
    this.#path.pop();
    return copy;
  }

  #readHere(owner: object, key: string | number, shape: Shape | undefined): unknown {
    let value: unknown;
    try {
      value = (owner as Record<string | number, unknown>)[key];
    } catch {
      return this.#leaveOut('cannot be read');
    }
    return this.copy(value, shape);
  }
}

type ObjectShape = Exclude<Shape, string | RegExp>;

/** A shape, or those that it is one of. */
function shapesOf(shape: Shape | undefined): readonly ObjectShape[] {
  if (typeof shape !== 'object' || shape instanceof RegExp) return [];
  return 'either' in shape ? shape.either.flatMap(shapesOf) : [shape];
}
