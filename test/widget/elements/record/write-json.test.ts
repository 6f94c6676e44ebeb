import { expect } from '@open-wc/testing';
import { array, assert, jsonValue, property } from 'fast-check';
import { writeJson } from '../../../../src/widget/elements/record/write-json.js';
import { runs } from '../../../helpers/runs.js';

const write = (value: object, namesOf: (record: object) => readonly string[] = Object.keys): string =>
  [...writeJson(value, namesOf)].join('');

describe('writeJson', () => {
  it('writes what JSON.stringify does', () => {
    assert(
      property(array(jsonValue()), (value) => {
        expect(write(value)).to.equal(JSON.stringify(value));
      }),
      runs(300),
    );
  });

  it('leaves out what is undefined, as JSON has no word for it', () => {
    const value = { a: undefined, b: [{}], c: { d: undefined }, e: null };
    expect(write(value)).to.equal(JSON.stringify(value));
  });

  it('writes fields in the order that is asked for', () => {
    const value = { b: 1, 9: { d: [], c: 2 }, 10: 3 };
    expect(write(value, (one) => Object.keys(one).sort())).to.equal('{"10":3,"9":{"c":2,"d":[]},"b":1}');
  });

  it('comes in pieces, one for each record at most', () => {
    const vendors = Array.from({ length: 1000 }, () => ({ id: 'a' }));
    expect([...writeJson({ vendors }, Object.keys)].length).to.be.greaterThan(1000);
  });

  it('comes in short pieces where one record holds a list of long texts', () => {
    const synonyms = Array.from({ length: 1000 }, (_, at) => `${at} `.repeat(2000));
    const pieces = [...writeJson({ synonyms, more: 1 }, Object.keys)];
    expect(pieces.join('')).to.equal(JSON.stringify({ synonyms, more: 1 }));
    expect(Math.max(...pieces.map(({ length }) => length))).to.be.below(200_000);
  });
});
