import type { Shape } from '../schema/shape.js';
import { isObject } from './is-object.js';

/** A shape of which nothing can be left out. */
export type Leaf = Exclude<Shape, { each: Shape } | { fields: unknown } | { either: unknown }>;

/** @returns what is wrong with a value, to be read after the name of its place; undefined where it has the shape */
export function findFault(shape: Leaf, value: unknown): string | undefined {
  const expect = (expected: string, isMet = false): string | undefined =>
    isMet ? undefined : isNot(value, expected);
  if (shape === 'boolean') return expect(shape, typeof value === shape);
  if (shape === 'text' || shape instanceof RegExp) {
    if (typeof value !== 'string') return expect('string');
    if (shape === 'text') return value === '' ? 'is empty' : undefined;
    return expect(String(shape), shape.test(value));
  }
  if ('of' in shape)
    return expect(shape.of.map((one) => `"${one}"`).join(' or '), shape.of.includes(value as string));
  const { from, to } = shape;
  const isWhole = Number.isInteger(value);
  if (isWhole && (value as number) < from) return expect(`at least ${from}`);
  if (isWhole && (value as number) > to) return expect(`at most ${to}`);
  return expect('a whole number', isWhole);
}

/** Says of a value what it is, and what it should be. */
export const isNot = (value: unknown, expected: string): string =>
  `is ${nameOf(value)}, expected ${expected}`;

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'an object';
  return typeof value === 'string' ? `"${value}"` : String(value);
}
