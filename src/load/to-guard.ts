import type * as v from 'valibot';

type Guard = (value: unknown) => boolean;

/** What is read here of schemas and actions; which of it there is depends on the type. */
interface Part {
  readonly type: string;
  readonly pipe?: readonly Part[];
  readonly entries: Readonly<Record<string, Part>>;
  readonly item: Part;
  readonly wrapped: Part;
  readonly options: readonly unknown[];
  readonly requirement: unknown;
  '~run'(dataset: { typed: true; value: unknown }, config: object): { value: unknown; issues?: unknown };
}

/** Parsing leaves these out of an object. */
const DROPPED_KEYS = ['__proto__', 'prototype', 'constructor'];

/**
 * Makes a quick check from a schema. Where it says yes, parsing would find no fault and give back an equal value. Where
 * it says no, only parsing can tell. Parsing takes several times as long, because it copies each object and list.
 */
export function toGuard<S extends v.GenericSchema>(
  schema: S,
): (value: unknown) => value is v.InferInput<S> & v.InferOutput<S> {
  return guardOf(schema as unknown as Part) as never;
}

function guardOf(part: Part): Guard {
  if (part.pipe)
    return part.pipe.map(guardOf).reduce((first, next) => (value) => first(value) && next(value));
  const { requirement, options } = part;
  switch (part.type) {
    case 'loose_object':
      return objectGuard(part.entries);
    case 'optional':
      return guardOf(part.wrapped);
    case 'array': {
      const isItem = guardOf(part.item);
      return (value) => {
        if (!Array.isArray(value)) return false;
        for (const item of value) if (!isItem(item)) return false;
        return true;
      };
    }
    case 'string':
      return (value) => typeof value === 'string';
    case 'picklist':
      return (value) => options.includes(value);
    case 'min_length':
      return (value) => (value as ArrayLike<unknown>).length >= (requirement as number);
    case 'regex':
    case 'iso_date':
      return (value) => (requirement as RegExp).test(value as string);
    default:
      return (value) => {
        const result = part['~run']({ typed: true, value }, {});
        return !result.issues && result.value === value;
      };
  }
}

function objectGuard(entries: Readonly<Record<string, Part>>): Guard {
  const guards = new Map<string, Guard>(DROPPED_KEYS.map((key) => [key, () => false]));
  for (const key in entries) guards.set(key, guardOf(entries[key] as Part));
  const required = Object.keys(entries).filter((key) => entries[key]?.type !== 'optional');
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
    return true;
  };
}
