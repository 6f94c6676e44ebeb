import { toPointer, type Issue } from '../schema/issue.js';
import type { Shape } from '../schema/shape.js';
import { tellIssue } from '../schema/tell-issue.js';
import { findFault, isNot } from './find-fault.js';
import type { Gaps } from './in-file.js';
import { isObject, type Json } from './is-object.js';
import { DROPPED_KEYS } from './to-guard.js';

/** Where what is left out is told of. */
export interface Told {
  readonly warnings: Issue[];
  readonly gaps: Gaps;
  /** Faults found, those that are not told of among them. */
  count: number;
}

/** Why a part cannot be kept: what is wrong, there or in a field that it cannot be without. */
class Lost {
  constructor(
    readonly reason: string,
    /** From the part to that field. */
    readonly path: readonly string[] = [],
  ) {}
}

/**
 * Reads a value by its shape in one walk, leaving out the smallest optional part around each fault. Fields that the shape
 * does not know are kept as they are.
 * @param base where the value stands in the file
 * @returns what is left, as a copy; undefined where nothing is
 */
export function salvage(
  shape: Shape,
  value: unknown,
  base: readonly (string | number)[],
  told: Told,
): Json | undefined {
  const kept = new Walk(told, [...base]).read(shape, value, '');
  if (!(kept instanceof Lost)) return kept as Json;
  const pointer = toPointer([...base, ...kept.path]);
  tellIssue(told.warnings, { code: 'invalid', pointer, message: kept.reason });
  return undefined;
}

/**
 * Fields of which no part may be left out alone, by the list that their records are in. To leave out what narrows a statement
 * would widen it: "not the location of students" must not become "not the location".
 */
const NARROWING: Readonly<Record<string, readonly string[]>> = {
  data: ['subjects'],
  exclusions: ['subjects', 'data', 'flows'],
};

class Walk {
  constructor(
    private readonly told: Told,
    private readonly path: (string | number)[],
  ) {}

  /** @param list the field whose list has the value as an item */
  read(shape: Shape, value: unknown, list: string): unknown {
    if (typeof shape === 'object' && 'either' in shape) return this.#readEither(shape.either, value, list);
    if (typeof shape === 'object' && 'each' in shape) return this.#readList(shape, value);
    if (typeof shape === 'object' && 'fields' in shape) return this.#readFields(shape, value, list);
    const fault = findFault(shape, value);
    return fault === undefined ? value : new Lost(fault);
  }

  /** A list is read as one, so that one fault costs one item. */
  #readEither(shapes: readonly Shape[], value: unknown, list: string): unknown {
    const [some, others] = [shapes.filter(isList), shapes.filter((shape) => !isList(shape))];
    if (Array.isArray(value) && some[0]) return this.read(some[0], value, list);
    const isOne = others.some((shape) => !(this.read(shape, value, list) instanceof Lost));
    return isOne ? value : new Lost(isNot(value, 'one of several forms'));
  }

  #readList({ each, least }: Extract<Shape, { each: Shape }>, value: unknown): unknown {
    if (!Array.isArray(value)) return new Lost(isNot(value, 'a list'));
    if (value.length < least) return new Lost('is empty');
    const name = String(this.path.at(-1));
    const kept: unknown[] = [];
    const gone: number[] = [];
    // Unlike `forEach`, this looks at holes too.
    for (let at = 0; at < value.length; at += 1) {
      this.path.push(at);
      const item = this.read(each, value[at], name);
      if (item instanceof Lost) {
        gone.push(at);
        this.#leaveOut(item, 0);
      } else kept.push(item);
      this.path.pop();
    }
    if (gone.length > 0) this.told.gaps.set(toPointer(this.path), gone);
    return kept.length < least ? new Lost('has nothing that can be kept') : kept;
  }

  #readFields({ fields, some }: Extract<Shape, { fields: unknown }>, value: unknown, list: string): unknown {
    if (!isObject(value)) return new Lost(isNot(value, 'an object'));
    let copy: Json = { ...value };
    for (const key of DROPPED_KEYS) delete copy[key];
    const narrowing = NARROWING[list] ?? [];
    let isBare = false;
    let someLost: Lost | undefined;
    for (const { key, isNeeded, shape } of fieldsOf(fields)) {
      const isNarrowing = narrowing.includes(key);
      if (value[key] === undefined) {
        if (isNeeded) return new Lost('is missing', [key]);
        continue;
      }
      if (isNarrowing && isBare) continue;
      const field = this.#readField(key, shape, value[key], isNarrowing);
      if (!(field instanceof Lost)) {
        copy[key] = field;
        continue;
      }
      // What narrows a datum is one with it; an exclusion keeps its sentence.
      if (isNeeded || (isNarrowing && list === 'data')) return field;
      for (const gone of isNarrowing ? narrowing : [key]) copy = without(copy, gone);
      isBare ||= isNarrowing;
      if (some?.includes(key)) someLost = field;
      this.#leaveOut(field, isNarrowing ? 0 : 1);
    }
    if (!some || some.some((key) => copy[key] !== undefined)) return copy;
    return someLost ?? new Lost(`needs at least one of "${some.join('" and "')}"`);
  }

  #readField(key: string, shape: Shape, value: unknown, isWhole: boolean): unknown {
    const before = this.told.count;
    this.path.push(key);
    const field = this.read(shape, value, '');
    this.path.pop();
    if (field instanceof Lost) return new Lost(field.reason, [key, ...field.path]);
    if (!isWhole || this.told.count === before) return field;
    return new Lost('has a part that cannot be read', [key]);
  }

  /** @param depth how many steps of the way to the fault still lead to what is left out */
  #leaveOut({ reason, path }: Lost, depth: number): void {
    this.told.count += 1;
    const pointer = toPointer([...this.path, ...path.slice(0, depth)]);
    const message = `${[...path.slice(depth), reason].join(' ')}; this part was left out`;
    tellIssue(this.told.warnings, { code: 'invalid', pointer, message });
  }
}

/** A record from which a field was deleted is slow to look at ever after. */
function without(record: Json, field: string): Json {
  const { [field]: _, ...rest } = record;
  return rest;
}

interface Field {
  readonly key: string;
  readonly isNeeded: boolean;
  readonly shape: Shape;
}

const known = new WeakMap<object, readonly Field[]>();

/** The fields of a shape, taken apart once. */
function fieldsOf(fields: Readonly<Record<string, Shape>>): readonly Field[] {
  const found =
    known.get(fields) ??
    Object.entries(fields).map(([name, shape]): Field => {
      const isNeeded = !name.endsWith('?');
      return { key: isNeeded ? name : name.slice(0, -1), isNeeded, shape };
    });
  known.set(fields, found);
  return found;
}

const isList = (shape: Shape): boolean => typeof shape === 'object' && 'each' in shape;
