import type { Shape } from '../schema/shape.js';
import { DROPPED_KEYS } from './to-guard.js';

/** Keys and indices, from the root. */
export type Path = readonly (string | number)[];

/** Where a value is not of the form it should have. */
export interface Fault {
  readonly path: Path;
  /** What is wrong, to be read after the name of the place. */
  readonly reason: string;
  /** Nothing is there. */
  readonly isMissing: boolean;
}

/**
 * Compares a value with a shape, and copies what the shape knows of it: fields it does not know are kept as they are.
 * @param faults each fault is added to these
 */
export function readByShape(shape: Shape, value: unknown, path: Path, faults: Fault[]): unknown {
  const fail = (reason: string): unknown => {
    faults.push({ path, reason, isMissing: value === undefined });
    return value;
  };
  const expect = (expected: string, isMet = false): unknown =>
    isMet ? value : fail(`is ${nameOf(value)}, expected ${expected}`);
  if (shape === 'boolean') return expect(shape, typeof value === shape);
  if (shape === 'text' || shape instanceof RegExp) {
    if (typeof value !== 'string') return expect('string');
    if (shape === 'text') return value === '' ? fail('is empty') : value;
    return expect(String(shape), shape.test(value));
  }
  if ('of' in shape) {
    return expect(shape.of.map((one) => `"${one}"`).join(' or '), shape.of.includes(value as string));
  }
  if ('from' in shape) {
    const { from, to } = shape;
    const isWhole = Number.isInteger(value);
    if (isWhole && (value as number) < from) return expect(`at least ${from}`);
    if (isWhole && (value as number) > to) return expect(`at most ${to}`);
    return expect('a whole number', isWhole);
  }
  if ('either' in shape) {
    // A list is read as one, so that one fault costs one item.
    const list = Array.isArray(value) && shape.either.find((one) => 'each' in (one as object));
    if (list) return readByShape(list, value, path, faults);
    const isOne = shape.either.some((one) => {
      const own: Fault[] = [];
      readByShape(one, value, path, own);
      return own.length === 0;
    });
    return expect('one of several forms', isOne);
  }
  if ('each' in shape) {
    if (!Array.isArray(value)) return expect('a list');
    if (value.length < shape.least) return fail('is empty');
    // Unlike `map`, this looks at holes too.
    return Array.from(value as unknown[], (item, at) => readByShape(shape.each, item, [...path, at], faults));
  }
  return typeof value === 'object' && value !== null
    ? readFields(shape, value as Readonly<Record<string, unknown>>, path, faults)
    : expect('an object');
}

function readFields(
  { fields, some }: Extract<Shape, { fields: unknown }>,
  value: Readonly<Record<string, unknown>>,
  path: Path,
  faults: Fault[],
): unknown {
  const copy: Record<string, unknown> = {};
  for (const key in value) {
    if (Object.hasOwn(value, key) && !DROPPED_KEYS.includes(key)) copy[key] = value[key];
  }
  for (const [name, shape] of Object.entries(fields)) {
    const key = name.replace('?', '');
    const at = [...path, key];
    if (value[key] !== undefined) copy[key] = readByShape(shape, value[key], at, faults);
    else if (key === name) faults.push({ path: at, reason: 'is missing', isMissing: true });
  }
  if (some && some.every((key) => value[key] === undefined)) {
    faults.push({ path, reason: `needs at least one of "${some.join('" and "')}"`, isMissing: false });
  }
  return copy;
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? `"${value}"` : String(value);
}
