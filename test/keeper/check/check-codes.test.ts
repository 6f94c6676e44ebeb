import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkCodes } from '../../../src/keeper/check/check-codes.js';
import { placeReader } from '../../../src/keeper/table/read/words/place-reader.js';
import { makeDocument } from '../../helpers/registries.js';

const { DisplayNames } = Intl;

/** As Chromium: of UN M49 it has a name for Latin America alone. */
class FewNames extends DisplayNames {
  override of(code: string): string | undefined {
    return /^(?!419)\d+$/.test(code) ? undefined : super.of(code);
  }
}
before(() => void Object.assign(Intl, { DisplayNames: FewNames }));
after(() => void Object.assign(Intl, { DisplayNames }));

test('the world and its regions are places where the engine has no names for them', () => {
  const faults = (place: string): string[] => {
    const found: string[] = [];
    const document = makeDocument({ one: { locations: [{ place }] } });
    checkCodes(document, (code, path) => void found.push(`${code} /${path.join('/')}`));
    return found;
  };
  for (const place of ['001', '150', '035', '419', 'IE', 'EU']) assert.deepEqual(faults(place), [], place);
  for (const place of ['999', 'QX'])
    assert.deepEqual(faults(place), ['unknown-language /vendors/0/disclosures/0/locations/0/place'], place);
});

test('a table may name the world and continents there', () => {
  for (const [words, place] of Object.entries({
    Worldwide: '001',
    Europe: '150',
    'the Americas': '019',
    Asia: '142',
  }))
    assert.deepEqual(placeReader('en')(words), { places: [place], hasMore: false }, words);
});
