import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTranslation } from '../../../src/keeper/publish/open-translation.js';

test('a translation without fields of the keeper’s own is published byte for byte', () => {
  for (const text of ['{"language":"de","texts":{"a":"b"}}', '\ufeff{ "texts":\r\n{} }\r\n'])
    assert.equal(openTranslation(text), text);
});

test('what the keeper has set aside is left out, at any depth', () => {
  const text = '\ufeff{"texts":{"a":"b","x-old":"c"},"x-stale":{"d":"e"}}';
  assert.deepEqual(JSON.parse(openTranslation(text)), { texts: { a: 'b' } });
});
