import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDocument } from '../../../src/core/reading/parse-document.js';
import { RegistryError } from '../../../src/core/reading/registry-error.js';
import { startParsingJson } from '../../../src/core/reading/parse-in-pieces.js';
import { MAX_FIELDS, MAX_VENDORS, MAX_WEIGHT } from '../../../src/core/schema/limits.js';
import { finish } from '../../../src/core/work/do-steps.js';
import { makeDocument } from '../../helpers/registries.js';
import { SEED } from '../../helpers/runs.js';

/** What a parser makes of a text; `refused` where it is not JSON. */
function outcome(parse: () => unknown): unknown {
  try {
    return { value: parse() };
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof RegistryError)) throw error;
    return 'refused';
  }
}

const whole = (text: string): unknown => outcome(() => JSON.parse(text));
/** As a text comes over a network: in parts that are cut anywhere. */
const partsOf = (text: string, length: number): string[] =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, at) =>
    text.slice(at * length, (at + 1) * length),
  );
const inPieces = (text: string, piece: number, part = 7): unknown =>
  outcome(() => finish(startParsingJson(partsOf(text, part), piece)));

const texts = fc
  .tuple(fc.jsonValue({ noUnicodeString: false, maxDepth: 5 }), fc.constantFrom(0, 1, '\t', '\r\n '))
  .map(([value, indent]) => JSON.stringify(value, null, indent));
const pieces = fc.integer({ min: 1, max: 40 });

describe('startParsingJson', () => {
  it('makes of a text what JSON.parse makes of it', () => {
    fc.assert(
      fc.property(texts, pieces, pieces, (text, piece, part) => {
        expect(inPieces(text, piece, part)).to.deep.equal(whole(text));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('refuses what JSON.parse refuses, and nothing else', () => {
    const damage = fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.constantFrom('', ...',:[]{}"\\ 1a\u00a0'));
    fc.assert(
      fc.property(texts, pieces, fc.array(damage, { minLength: 1, maxLength: 3 }), (text, piece, damages) => {
        let damaged = text;
        for (const [where, length, put] of damages) {
          const at = where % (damaged.length + 1);
          damaged = damaged.slice(0, at) + put + damaged.slice(at + length);
        }
        expect(inPieces(damaged, piece), damaged).to.deep.equal(whole(damaged));
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  for (const text of [
    '',
    ' ',
    '[          ]',
    '{          }',
    '[1234567890,]',
    '[1234567890,,1234567890]',
    '[,1234567890]',
    '["1234567890"]["1234567890"]',
    '[1],[1234567890]',
    '{"a":1234567890,}',
    '{"1234567890"}',
    '{"a":["1234567890"],"b":"\\\\\\"]","a":2}',
    '{1:"1234567890"}',
    '[{"a":"1234567890"]}',
    '["1234567890\\',
    '"1234567890',
    '"1234567890\\"',
    '"12345"67890"',
    '"\\u00e9\\"\\\\\\u00e9\\n1234567890"',
    '"1234567890\\u00"',
    '"1234567890\\x"',
    '{"1234567890\\u0041":"1234567890"}',
    '{1234567890:1}',
    '    1234567890    ',
    '    [    1234567890    ]    ',
    '["1234567890\\"]',
    '[1234567890] x',
  ])
    it(`agrees with JSON.parse on ${text || 'nothing'}`, () => {
      for (const piece of [1, 3, 8, 100]) expect(inPieces(text, piece)).to.deep.equal(whole(text));
    });

  it('does a long list and a long text in many steps', () => {
    const steps = (text: string): number => {
      const { add } = startParsingJson([text], 100);
      let count = 1;
      while (!add(() => true)) count += 1;
      return count;
    };
    expect(steps(JSON.stringify(Array.from({ length: 1000 }, (_, at) => ({ at }))))).to.be.greaterThan(50);
    for (const text of ['x'.repeat(10_000), '\u0000\n'.repeat(5000)])
      for (const value of [text, { a: { b: [[text]] } }, { [text]: 1 }])
        expect(steps(JSON.stringify(value))).to.be.greaterThan(50);
    expect(steps(`${' '.repeat(5000)}[${'\n'.repeat(5000)}]${'\t'.repeat(5000)}`)).to.be.greaterThan(100);
  });

  it('keeps of too many fields some more than may be, which tells that there are', () => {
    const fields = Array.from({ length: MAX_FIELDS + 10 }, (_, at) => `"k${at}":${at}`).join();
    const { inner } = finish(startParsingJson([`{"inner":{${fields}}}`])) as { inner: object };
    expect(Object.keys(inner)).to.have.length(MAX_FIELDS + 2);
  });

  it('tells of too many fields wherever they are, and keeps the texts of a translation', () => {
    const fields = (count: number): string =>
      Array.from({ length: count }, (_, at) => `"k${at}":${at}`).join();
    const more = { more: 0 };
    const sound = makeDocument({ one: {}, two: {} });
    const [one, two] = sound.vendors;
    for (const list of [
      { ...sound, ...more },
      { ...sound, vendors: [{ ...one, ...more }, two] },
    ]) {
      const text = JSON.stringify(list).replace('"more":0', fields(MAX_FIELDS + 9));
      const { document, warnings } = parseDocument(finish(startParsingJson([text], 1000)));
      expect(warnings.map(({ message }) => message).join()).to.contain(`more than ${MAX_FIELDS} fields`);
      expect(document.vendors.map(({ id }) => id)).to.contain('two');
    }
    const { texts } = finish(startParsingJson([`{"texts":{${fields(MAX_FIELDS * 2)}}}`])) as {
      texts: object;
    };
    expect(Object.keys(texts)).to.have.length(MAX_FIELDS * 2);
  });

  it('tells of too many vendors, and keeps the first', () => {
    const list = { ...makeDocument({}), vendors: 'here' };
    const vendor = JSON.stringify(makeDocument({ one: {} }).vendors[0]);
    const vendors = `[${`${vendor},`.repeat(MAX_VENDORS + 7)}${vendor}]`;
    const value = finish(startParsingJson([JSON.stringify(list).replace('"here"', vendors)]));
    const { document, warnings } = parseDocument(value);
    expect(document.vendors).to.have.length(MAX_VENDORS);
    expect(warnings.map(({ pointer }) => pointer)).to.deep.equal([`/vendors/${MAX_VENDORS}`]);
  });

  it('follows what is long no deeper than the format goes', () => {
    const deep = 200_000;
    let value = finish(startParsingJson([`${'['.repeat(deep)}1${']'.repeat(deep)}`])) as unknown[];
    let depth = 0;
    for (; value[0]; depth += 1) value = value[0] as unknown[];
    expect(depth).to.be.within(9, 20);
  });

  it('makes a field of no name that would change what a record is', () => {
    const record = finish(startParsingJson([`{"__proto__":{"a":"1234567890"},"b":1}`], 5)) as object;
    expect(Object.getPrototypeOf(record)).to.equal(Object.prototype);
    expect(record).to.not.have.property('a');
  });

  it('says where to look', () => {
    const text = `[${'"x",'.repeat(100)}oops]`;
    expect(() => finish(startParsingJson([text], 50)))
      .to.throw(RegistryError, /between its characters \d+ and \d+/)
      .with.property('code', 'syntax');
  });

  it('keeps no long vendors that would be left out beside those before them, and all that are listed', () => {
    const aliases = Array.from({ length: 4999 }, (_, at) => `a${at}`);
    const { vendors, ...rest } = makeDocument({ last: {} });
    const long = Array.from({ length: 90 }, (_, at) => ({ ...vendors[0], id: `v${at}`, aliases }));
    const text = JSON.stringify({ ...rest, vendors: [...long, vendors[0]] });
    const value = finish(startParsingJson([text])) as typeof rest & { vendors: unknown[] };
    expect(value.vendors).to.have.length(91);
    const kept = value.vendors.filter((vendor) => typeof vendor !== 'string');
    expect(kept).to.have.length((2 * MAX_WEIGHT) / 5000 + 1);
    const read = parseDocument(value);
    const whole = parseDocument(JSON.parse(text));
    expect(read.document).to.deep.equal(whole.document);
    expect(read.leftOut).to.equal(whole.leftOut);
    expect(read.warnings.at(-1)?.message).to.contain('behind 400000 items of long vendors');
  });

  it('counts what lies deep no deeper than is read', () => {
    const deep = `${'['.repeat(40_000)}${']'.repeat(40_000)}`;
    const text = `{"vendors":[{"x":${deep}},{"id":"a"}]}`;
    expect((finish(startParsingJson([text])) as { vendors: unknown[] }).vendors[1]).to.deep.equal({
      id: 'a',
    });
    expect((finish(startParsingJson([text], 90_000)) as { vendors: unknown[] }).vendors).to.have.length(2);
  });
});
