import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as v from 'valibot';
import { salvage, type Told } from '../../../src/core/reading/salvage.js';
import { toGuard } from '../../../src/core/reading/to-guard.js';
import { toPointer } from '../../../src/core/schema/issue.js';
import { headSchema, vendorSchema, type RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { headShape, vendorShape } from '../../../src/core/schema/registry-shape.js';
import type { Shape } from '../../../src/core/schema/shape.js';
import { runs } from '../../helpers/runs.js';

type Json = Record<string, unknown>;

const isSound = toGuard(vendorShape, Infinity);
const isSoundHead = toGuard(headShape, Infinity);

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

const faultsBySchema = (schema: v.GenericSchema, value: unknown): string[] =>
  (v.safeParse(schema, value).issues ?? []).map(({ path = [] }) =>
    toPointer(path.map(({ key }) => key as string | number)),
  );

const isWithin = (pointer: string, outer: string): boolean => `${pointer}/`.startsWith(`${outer}/`);

describe('toGuard', () => {
  let real: RegistryDocument;
  let vendors: RegistryDocument['vendors'];
  before(async () => {
    real = (await (await fetch('/data/classdojo.json')).json()) as RegistryDocument;
    ({ vendors } = real);
  });

  it('says yes to the head and to every vendor of the real list', () => {
    expect(isSoundHead(real)).to.equal(true);
    expect(vendors.filter((vendor) => !isSound(vendor))).to.deep.equal([]);
  });

  function agrees(schema: v.GenericSchema, shape: Shape, pick: (n: number) => unknown): void {
    const said = { true: 0, false: 0 };
    fc.assert(
      fc.property(fc.nat(), fc.array(change, { minLength: 1, maxLength: 4 }), (number, changes) => {
        const value: unknown = structuredClone(pick(number));
        for (const one of changes) apply(value, one);
        const { success, output } = v.safeParse(schema, value);
        const expected = success && isEqual(output, value);
        expect(toGuard(shape, Infinity)(value)).to.equal(expected);
        const told: Told = { warnings: [], gaps: new Map(), count: 0 };
        const kept = salvage(shape, value, [], told);
        const faults = faultsBySchema(schema, value);
        // The schema takes a list of fields without names for a record.
        const places = told.warnings
          .filter(({ message }) => !message.includes('is a list, expected an object'))
          .map(({ pointer }) => pointer);
        if (expected) expect([told.warnings.length, kept]).to.deep.equal([0, value]);
        if (!success) expect(told.warnings).to.not.have.length(0);
        if (kept) {
          expect(toGuard(shape, Infinity)(kept)).to.equal(true);
          for (const fault of faults)
            expect(
              told.warnings.some(({ pointer: place }) => isWithin(fault, place) || isWithin(place, fault)),
              fault,
            ).to.equal(true);
        }
        // What is left out for itself is at fault; what has lost a part that it cannot be without holds one that is.
        for (const place of places)
          expect(
            faults.some((fault) => isWithin(fault, place) || isWithin(place, fault)),
            place,
          ).to.equal(true);
        said[`${expected}`] += 1;
      }),
      runs(1000),
    );
    expect(Math.min(said.true, said.false)).to.be.greaterThan(10);
  }

  it('says yes exactly where the schema finds no fault, and what is left out is where the schema finds one', () => {
    agrees(vendorSchema, vendorShape, (number) => vendors[number % vendors.length]);
  });

  it('does so of a head too', () => {
    const { vendors: _, categories, vocabulary, organization, ...rest } = real;
    const head = {
      ...rest,
      organization,
      notice: { days: 30, url: 'https://example.org', note: 'A letter.' },
      categories: categories.slice(0, 2),
      vocabulary: {
        subjects: vocabulary?.subjects?.slice(0, 3),
        dataTypes: vocabulary?.dataTypes?.slice(0, 2),
      },
      changes: [{ version: 1, date: '2026-01-01', kind: 'added', vendor: 'one', summary: 'Came.' }],
    };
    agrees(headSchema, headShape, () => head);
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
