import { MAX_ITEMS, MAX_TEXT } from '../schema/limits.js';
import type { Shape } from '../schema/shape.js';

/** Controls of direction: read with care, what they open is closed. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/;

type Guard = (value: unknown) => boolean;

/** Parsing leaves these out of an object. */
export const DROPPED_KEYS = ['__proto__', 'prototype', 'constructor'];

/**
 * Makes a quick check from a shape. Where it says yes, parsing would find no fault and give back an equal value. Where
 * it says no, only parsing can tell.
 * @param mostParts items that all its lists together may have
 */
export function toGuard<T>(shape: Shape, mostParts: number): (value: unknown) => value is T {
  const guard = guardOf(shape);
  return ((value: unknown) => {
    left = mostParts;
    try {
      return guard(value);
    } catch {
      // A getter or a proxy that throws.
      return false;
    }
  }) as never;
}

/** How many items the lists of what is looked at may still have. */
let left = 0;

function guardOf(shape: Shape): Guard {
  if (shape === 'text')
    return (value) =>
      typeof value === 'string' && value !== '' && value.length <= MAX_TEXT && !TURNS.test(value);
  if (shape === 'boolean') return (value) => typeof value === 'boolean';
  if (shape instanceof RegExp) return (value) => typeof value === 'string' && shape.test(value);
  if ('of' in shape) return (value) => shape.of.includes(value as string);
  if ('from' in shape) {
    return (value) =>
      Number.isInteger(value) && shape.from <= (value as number) && (value as number) <= shape.to;
  }
  if ('either' in shape) {
    const guards = shape.either.map(guardOf);
    return (value) => guards.some((guard) => guard(value));
  }
  if ('each' in shape) {
    const { most = MAX_ITEMS } = shape;
    const isItem = guardOf(shape.each);
    return (value) => {
      if (!Array.isArray(value) || value.length < shape.least || value.length > most) return false;
      if ((left -= value.length) < 0) return false;
      // Unlike `every`, this looks at holes too.
      for (const item of value) if (!isItem(item)) return false;
      return true;
    };
  }
  return objectGuard(shape.fields, shape.some ?? []);
}

function objectGuard(fields: Readonly<Record<string, Shape>>, some: readonly string[]): Guard {
  const guards = new Map<string, Guard>(DROPPED_KEYS.map((key) => [key, () => false]));
  const required: string[] = [];
  for (const [name, shape] of Object.entries(fields)) {
    const key = name.replace('?', '');
    guards.set(key, guardOf(shape));
    if (key === name) required.push(key);
  }
  return (value) => {
    // Anything but a plain object may have fields that are not enumerated.
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
      return false;
    const record = value as Record<string, unknown>;
    for (const key in record) {
      const guard = guards.get(key);
      if (guard && record[key] !== undefined && !guard(record[key])) return false;
    }
    for (const key of required) if (record[key] === undefined) return false;
    return some.length === 0 || some.some((key) => record[key] !== undefined);
  };
}
