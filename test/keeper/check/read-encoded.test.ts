import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEncoded } from '../../../src/keeper/check/read-encoded.js';
import { call } from '../../helpers/io.js';

const TEXT = '{\n "a": "x",\n "b": "Chétty"\n}\n';

for (const [name, bytes, line] of [
  ['Latin-1', Buffer.from(TEXT, 'latin1'), 3],
  ['UTF-16', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 1],
  ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le'), 1],
] as const) {
  test(`${name} is no UTF-8, in line ${line}`, () => {
    const read = readEncoded(bytes);
    assert.equal(typeof read === 'string' ? undefined : read.line, line);
  });

  test(`a registry in ${name} is refused by every command that reads it`, async () => {
    const validate = await call(['validate', 'r.json'], { 'r.json': bytes });
    assert.equal(validate.code, 1);
    assert.match(validate.out, new RegExp(`^r\\.json:${line}:1 error encoding\\n.*\\n.*UTF-8`));
    for (const words of [
      ['export', 'r.json', '--format', 'csv'],
      ['prerender', 'r.json', '--inline'],
      ['diff', 'r.json', 'r.json'],
    ]) {
      const { code, err, out } = await call(words, { 'r.json': bytes });
      assert.deepEqual([code, out], [1, ''], words.join(' '));
      assert.match(err, /r\.json: The file is .*saved as.*UTF-8/);
    }
  });
}

test('UTF-8 is, with its mark and without', () => {
  for (const text of [TEXT, `\ufeff${TEXT}`, '', '日本']) assert.equal(readEncoded(Buffer.from(text)), text);
});
