import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ageVersionPage } from '../../../../src/keeper/publish/pages/age-version-page.js';
import { toVersionPage } from '../../../../src/keeper/publish/pages/to-version-page.js';
import type { Pieces } from '../../../../src/keeper/publish/publication.js';
import { makeDocument } from '../../../helpers/registries.js';

const joined = (pieces: Pieces): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : new TextDecoder().decode(piece))).join('');
const document = makeDocument({ apple: {} });
const page = (isCurrent: boolean, of = document): Uint8Array =>
  new TextEncoder().encode(joined(toVersionPage(of, ['<p>The list – “all” of it</p>\n'], isCurrent)));
const aged = (bytes: Uint8Array, of = document): string | undefined => {
  const pieces = ageVersionPage(bytes, of);
  return pieces && joined(pieces);
};
const old = new TextDecoder().decode(page(false));

test('the page of the version that was current says that it is no longer, and all else as before', () => {
  assert.equal(aged(page(true)), old);
  assert.notEqual(new TextDecoder().decode(page(true)), old);
});

test('a page that says so already stays', () => assert.equal(aged(page(false)), old));

test('a page that begins otherwise is none to be aged', () => {
  const another = makeDocument({ apple: {} }, { version: 4 });
  assert.equal(aged(page(true, another)), undefined);
  assert.equal(aged(page(true).subarray(1)), undefined);
  assert.equal(aged(page(true).subarray(0, 40)), undefined);
  assert.equal(aged(new Uint8Array()), undefined);
});
