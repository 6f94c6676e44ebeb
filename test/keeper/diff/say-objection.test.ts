import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayObjection } from '../../../src/keeper/diff/say-objection.js';
import { makeTelling } from '../../../src/keeper/diff/telling.js';
import { makeDocument } from '../../helpers/registries.js';

/** What is said of an entry of a version of March 1, 2026. */
function said(
  notice: object | undefined,
  row: { announced?: string; since?: string } = {},
): string | undefined {
  const version = makeDocument({ apple: {} }, { notice });
  return sayObjection(row, makeTelling(version, version));
}

test('says until when and how one may object, counted from the day it was announced', () => {
  const objection = { days: 14, how: 'Write to us.' };
  assert.equal(said({ objection }), 'You may object until March 15, 2026: Write to us.');
  assert.equal(
    said({ days: 30, objection }, { announced: '2026-02-27' }),
    'You may object until March 13, 2026: Write to us.',
  );
});

test('takes the days of notice, else the start, where no days to object are named', () => {
  const objection = { url: 'https://a.example/object' };
  assert.equal(
    said({ days: 30, objection }),
    'You may object until March 31, 2026: https://a.example/object',
  );
  assert.equal(
    said({ objection }, { since: '2026-04-01' }),
    'You may object until April 1, 2026: https://a.example/object',
  );
  assert.equal(said({ objection }), 'You may object: https://a.example/object');
});

test('claims no right to object that the list does not grant', () => {
  assert.equal(said({ days: 30 }, { since: '2026-06-01' }), 'The period of notice ends on March 31, 2026.');
  assert.equal(said({ days: 30 }), undefined);
  assert.equal(said({ days: 30 }, { since: '2026-03-01' }), undefined);
  assert.equal(said({ days: 30 }, { since: '2026-03-02' }), 'The period of notice ends on March 31, 2026.');
  assert.equal(said(undefined, { since: '2026-06-01' }), undefined);
});
