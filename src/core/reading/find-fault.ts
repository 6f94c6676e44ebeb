import type { Shape } from '../schema/shape.js';
import { isObject } from './is-object.js';

/** A shape of which nothing can be left out. */
export type Leaf = Exclude<Shape, { each: Shape } | { fields: unknown } | { either: unknown }>;

/** @returns what is wrong with a value, to be read after the name of its place; undefined where it has the shape */
export function findFault(shape: Leaf, value: unknown): string | undefined {
  if (shape === 'boolean') return typeof value === shape ? undefined : isNot(value, shape);
  if (shape === 'text' || shape instanceof RegExp) {
    if (typeof value !== 'string') return isNot(value, 'string');
    if (shape === 'text') return value === '' ? 'is empty' : undefined;
    return shape.test(value) ? undefined : isNot(value, String(shape));
  }
  if ('of' in shape) {
    if (shape.of.includes(value as string)) return undefined;
    return isNot(value, shape.of.map((one) => `"${one}"`).join(' or '));
  }
  const { from, to } = shape;
  if (!Number.isInteger(value)) return isNot(value, 'a whole number');
  if ((value as number) < from) return isNot(value, `at least ${from}`);
  return (value as number) > to ? isNot(value, `at most ${to}`) : undefined;
}

/** Says of a value what it is, and what it should be. */
export const isNot = (value: unknown, expected: string): string =>
  `is ${nameOf(value)}, expected ${expected}`;

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'an object';
  return typeof value === 'string' ? `"${value}"` : String(value);
}
