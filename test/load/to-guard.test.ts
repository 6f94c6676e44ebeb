import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as v from 'valibot';
import { toGuard } from '../../src/load/to-guard.js';
import { vendorSchema, type RegistryDocument } from '../../src/schema/registry-schema.js';

type Json = Record<string, unknown>;

const isSound = toGuard(vendorSchema);

/** A list or an object, and a key of it. */
function placesIn(value: unknown): [Json, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const owner = value as Json;
  return Object.keys(owner).flatMap((key) => [[owner, key] as [Json, string], ...placesIn(owner[key])]);
}

function define(owner: Json, key: string, value: unknown): void {
  Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
}

/** What may stand in a file: values that are right somewhere, and others that are right nowhere. */
const anything = fc.oneof(
  fc.constantFrom('student', 'sent', 'US', 'stated', 'privacy', '2026-02-28', 'all', 'NOT AN ID', ''),
  fc.constantFrom<unknown>(null, [], {}, [[]], ['student'], [''], [{ id: 'student' }], { note: 'No.' }),
  fc.jsonValue({ maxDepth: 2 }),
);
const change = fc.record({
  place: fc.nat(),
  kind: fc.constantFrom('replace', 'replace', 'remove', 'repeat', 'add'),
  key: fc.constantFrom('__proto__', 'constructor', 'aliases', 'data', 'flows', 'integral', 'since', 'x-ours'),
  value: anything,
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function apply(vendor: unknown, { place, kind, key, value }: Change): void {
  const places = placesIn(vendor);
  const at = places[place % places.length];
  if (!at) return;
  const [owner, name] = at;
  if (kind === 'add') {
    if (!Array.isArray(owner)) define(owner, key, structuredClone(value));
  } else if (kind === 'replace') define(owner, name, structuredClone(value));
  else if (Array.isArray(owner))
    owner.splice(Number(name), 1, ...(kind === 'repeat' ? [owner[0], owner[0]] : []));
  else delete owner[name];
}

function isEqual(a: unknown, b: unknown): boolean {
  try {
    expect(a).to.deep.equal(b);
    return true;
  } catch {
    return false;
  }
}

describe('toGuard', () => {
  let vendors: RegistryDocument['vendors'];
  before(async () => {
    vendors = ((await (await fetch('/data/classdojo.json')).json()) as RegistryDocument).vendors;
  });

  it('says yes to every vendor of the real list', () => {
    expect(vendors.filter((vendor) => !isSound(vendor))).to.deep.equal([]);
  });

  it('says yes exactly where parsing finds no fault and gives back an equal value', function () {
    this.timeout(20_000);
    const said = { true: 0, false: 0 };
    fc.assert(
      fc.property(fc.nat(), fc.array(change, { minLength: 1, maxLength: 4 }), (number, changes) => {
        const vendor: unknown = structuredClone(vendors[number % vendors.length]);
        for (const one of changes) apply(vendor, one);
        const { success, output } = v.safeParse(vendorSchema, vendor);
        const expected = success && isEqual(output, vendor);
        expect(isSound(vendor)).to.equal(expected);
        said[`${expected}`] += 1;
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(said.true, said.false)).to.be.greaterThan(50);
  });

  it('takes an undefined field for a missing one', () => {
    expect(isSound({ ...vendors[0], aliases: undefined })).to.equal(true);
    expect(isSound({ ...vendors[0], name: undefined })).to.equal(false);
  });

  it('leaves it to parsing where fields may be hidden', () => {
    class Vendor {
      id = 'one';
      name = 'One';
      disclosures = vendors[0]?.disclosures;
      get aliases(): number {
        return 7;
      }
    }
    expect(isSound(new Vendor())).to.equal(false);
  });
});
