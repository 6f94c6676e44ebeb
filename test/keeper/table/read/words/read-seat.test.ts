import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeReader } from '../../../../../src/keeper/table/read/words/place-reader.js';
import { readSeat } from '../../../../../src/keeper/table/read/words/read-seat.js';

const readPlaces = placeReader('en');
const seatOf = (words: string): string | undefined => {
  const found = readSeat(words, readPlaces);
  return 'why' in found ? undefined : found.places.join();
};

for (const [address, country] of [
  ['7 E Willow St, #1200, Austin, TX, 78700, USA', 'US'],
  ['12 Harbour Market St. Oakland, CA 94600 USA', 'US'],
  ['Second and Third Floor, 4 Canal Park, Block B, Cork, Ireland', 'IE'],
  ['9 Quay Street Lower, Quay Dock, Dublin Ireland', 'IE'],
  ['Birkenweg 3, 70111 Stuttgart, Germany.', 'DE'],
  ['22 Mill Lane, Floor 6, Leeds, LS1 9ZZ, United Kingdom', 'GB'],
  ['5 Hill Rd, Level 2, #3, Wellington 6011, New Zealand', 'NZ'],
] as const)
  test(`an address ends with its country: ${address}`, () => assert.equal(seatOf(address), country));

for (const [words, countries] of [
  ['Level 3, Ireland, Germany', 'IE,DE'],
  ['Ireland (2), Germany', 'IE,DE'],
] as const)
  test(`words that are read as places are no address, with a number too: ${words}`, () =>
    assert.equal(seatOf(words), countries));

for (const address of [
  '1 Main St, #4, Santa Fe, 87500 New Mexico',
  '1 Main St, #4, San Jose CA',
  '2 High St, #9, Belfast, BT1 Northern Ireland',
  'Unit 4, 20 Long Row, Dublin 18 D18 X000',
])
  test(`no country is read of an address that names none: ${address}`, () =>
    assert.notEqual(seatOf(address)?.length, 2));
