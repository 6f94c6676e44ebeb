import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from '../../src/cli/decode-text.js';

test('a file of Excel’s "Unicode text" is read by its byte order mark, as is UTF-8 with and without one', () => {
  const text = 'Anbieter\tLänder\r\n日本';
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  const big = Buffer.from(little).swap16();
  for (const bytes of [little, big, Buffer.from(`\ufeff${text}`), Buffer.from(text)]) {
    assert.equal(decodeText(bytes), text);
  }
});
