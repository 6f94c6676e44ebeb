import { MAX_FIELDS, MAX_TEXTS, MAX_VENDORS } from '../schema/limits.js';
import { asSteps, type Steps } from '../work/in-steps.js';
import { startLeavingHeavy } from './leave-heavy.js';
import { LongText } from './long-text.js';
import { RegistryError } from './registry-error.js';

/** So many characters at a time. */
const PIECE = 100_000;
/** Nothing of the format is so deep. A long part there is not kept: each level of it would cost a look at all of the rest. */
const DEEPEST = 12;

/** No sound record has a field of this name: what reads it looks closely, and tells that there are more than may be. */
const TELLING = 'constructor';

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
/** The u of an escape. */
const UNICODE = 0x75;
/** Both brackets, and both braces, with this bit set. */
const CASE = 0x20;
const OPENER = 0x7b;
const CLOSER = 0x7d;

/**
 * `JSON.parse` in steps: of a long file that alone keeps a page from its readers, for many seconds where fields have many names. Of
 * more fields or items than there may be so many are kept that it is seen; what is long and deeper than the format goes is left out.
 * @param parts of the text, one after the other
 * @throws RegistryError `syntax`
 */
export function startParsingJson(parts: readonly string[], piece = PIECE): Steps<unknown> {
  const text = new LongText(parts);
  return asSteps(new Parser(text, piece).parse(0, text.length, 0));
}

class Parser {
  readonly #text: LongText;
  readonly #piece: number;

  constructor(text: LongText, piece: number) {
    this.#text = text;
    this.#piece = piece;
  }

  /** The value between two places. */
  *parse(from: number, to: number, depth: number, key = ''): Generator<void, unknown> {
    const [start, end] = yield* this.#trim(from, to);
    const opener = this.#text.charCodeAt(start);
    if (end - start > this.#piece && opener === QUOTE) return yield* this.#readText(start, end - 1);
    if (end - start <= this.#piece || (opener | CASE) !== OPENER)
      return this.#parseAtOnce('', start, end, '');
    // Of one kind, bracket and bracket or brace and brace, these are two apart.
    if (this.#text.charCodeAt(end - 1) !== opener + 2) throw faulty(start, end);
    const isRecord = opener === OPENER;
    const [first, last] = yield* this.#trim(start + 1, end - 1);
    if (first === last || depth > DEEPEST) return isRecord ? {} : [];
    if (!isRecord)
      return yield* this.#readList(
        start,
        end - 1,
        depth,
        depth === 1 && key === 'vendors' ? startLeavingHeavy() : same,
      );
    return yield* this.#readRecord(start, end - 1, depth, key === 'texts' ? MAX_TEXTS : MAX_FIELDS);
  }

  /** A text between two quotation marks: some of it at a time, never through the middle of an escape. */
  *#readText(start: number, end: number): Generator<void, string> {
    let read = '';
    let from = start + 1;
    for (let at = from; at < end;) {
      const isEscape = this.#text.charCodeAt(at) === BACKSLASH;
      at += isEscape ? (this.#text.charCodeAt(at + 1) === UNICODE ? 6 : 2) : 1;
      if (at < end && at - from < this.#piece) continue;
      read += this.#parseAtOnce('"', from, at, '"') as string;
      from = at;
      yield;
    }
    if (from !== end || this.#text.charCodeAt(end) !== QUOTE) throw faulty(start, end + 1);
    return read;
  }

  *#readList(
    start: number,
    end: number,
    depth: number,
    keep: (value: unknown) => unknown,
  ): Generator<void, unknown> {
    const list: unknown[] = [];
    const add = (value: unknown): void => {
      // One more tells that there were more.
      if (list.length <= MAX_VENDORS) list.push(keep(value));
    };
    for (const part of this.#partsOf(start, end)) {
      if (part === undefined) yield;
      else if (part.isLong) add(yield* this.parse(part.from, part.to, depth + 1));
      else for (const one of this.#parseSome('[', part, ']') as unknown[]) add(one);
    }
    return list;
  }

  *#readRecord(start: number, end: number, depth: number, most: number): Generator<void, unknown> {
    const record: Record<string, unknown> = {};
    let size = 0;
    const add = (key: string, value: unknown): void => {
      size += 1;
      // One more of the registry are its vendors, which are read apart.
      if (size > most + 1) record[TELLING] = true;
      else if (key !== '__proto__') record[key] = value;
    };
    for (const part of this.#partsOf(start, end)) {
      if (part === undefined) yield;
      else if (part.isLong) {
        const key = yield* this.parse(part.from, part.colon, depth + 1);
        if (typeof key !== 'string') throw faulty(part.from, part.colon);
        add(key, yield* this.parse(part.colon + 1, part.to, depth + 1, key));
      } else for (const [key, value] of Object.entries(this.#parseSome('{', part, '}'))) add(key, value);
    }
    return record;
  }

  /** Some members that are parsed at once, or one that is too long for that; now and then nothing, so that somebody can look at the clock. */
  *#partsOf(start: number, end: number): Generator<Part | undefined, void> {
    const text = this.#text;
    let from = start + 1;
    let member = from;
    let colon = 0;
    let depth = 0;
    let isText = false;
    let look = from + this.#piece;
    for (let at = from; at <= end; at += 1) {
      const code = text.charCodeAt(at);
      if (at < end && isText) {
        if (code === BACKSLASH) at += 1;
        else if (code === QUOTE) isText = false;
      } else if (at === end || (code === COMMA && depth === 0)) {
        const isLong = at - member > this.#piece;
        if (isLong && member > from) yield { from, to: member - 1, colon, isLong: false };
        if (isLong) yield { from: member, to: at, colon, isLong };
        else if (at - from > this.#piece || at === end) yield { from, to: at, colon, isLong };
        if (isLong || at - from > this.#piece) from = at + 1;
        member = at + 1;
      } else if (code === QUOTE) isText = true;
      else if (code === COLON && depth === 0) colon = at;
      else if ((code | CASE) === OPENER) depth += 1;
      else if ((code | CASE) === CLOSER && (depth -= 1) < 0) break;
      if (at >= look) {
        look = at + this.#piece;
        yield undefined;
      }
    }
    if (depth !== 0 || isText) throw faulty(start, end + 1);
  }

  #parseSome(before: string, { from, to }: Part, after: string): object {
    const some = this.#parseAtOnce(before, from, to, after) as object;
    // Between two commas there is something.
    if (Object.keys(some).length === 0) throw faulty(from, to);
    return some;
  }

  #parseAtOnce(before: string, from: number, to: number, after: string): unknown {
    try {
      return JSON.parse(before + this.#text.slice(from, to) + after);
    } catch {
      throw faulty(from, to);
    }
  }

  /** The places without the blanks around them. */
  *#trim(from: number, to: number): Generator<void, readonly [number, number]> {
    let [start, end] = [from, to];
    while (start < end && isBlank(this.#text.charCodeAt(start))) if ((start += 1) % this.#piece === 0) yield;
    while (start < end && isBlank(this.#text.charCodeAt(end - 1))) if ((end -= 1) % this.#piece === 0) yield;
    return [start, end];
  }
}

interface Part {
  readonly from: number;
  readonly to: number;
  /** Of a record: the last colon between a name and its value. */
  readonly colon: number;
  readonly isLong: boolean;
}

const same = (value: unknown): unknown => value;

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

const faulty = (from: number, to: number): RegistryError =>
  new RegistryError(
    'syntax',
    `The registry is not valid JSON: look between its characters ${from + 1} and ${to}.`,
  );
