import { expect } from '@open-wc/testing';
import { translationAddress } from '../../../src/widget/load/translation-address.js';

describe('The address of a translation', () => {
  for (const [url, address] of [
    ['https://acme.example/vendors.json', 'https://acme.example/vendors.es.json'],
    ['https://acme.example/latest.json?v=3', 'https://acme.example/latest.es.json?v=3'],
    ['https://acme.example/api/vendors', 'https://acme.example/api/vendors.es.json'],
    ['https://acme.example/a.json/LIST.JSON', 'https://acme.example/a.json/LIST.es.json'],
  ] as const) {
    it(`is beside ${url}`, () => {
      expect(translationAddress(url, 'es')).to.equal(address);
    });
  }
});
