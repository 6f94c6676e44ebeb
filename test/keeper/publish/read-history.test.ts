import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHistory } from '../../../src/keeper/publish/read-history.js';

const integrity = `sha384-${'A'.repeat(64)}`;
const first = { version: 1, date: '2026-01-01', file: 'versions/1-0123456789ab.json', integrity };
const url = 'https://lists.example/providers/';
const history = (more: object = {}, entry: object = {}): string =>
  JSON.stringify({ url, versions: [{ ...first, ...entry }], ...more });
const withdrawn = (more: object = {}, entry: object = {}): object => ({
  version: 2,
  date: '2026-01-02',
  integrity,
  withdrawn: { date: '2026-01-03', reason: 'x', after: 2, ...more },
  ...entry,
});

test('reads what a publication writes, withdrawn versions too', () => {
  assert.deepEqual(readHistory(history())?.versions, [first]);
  assert.equal(readHistory(history({ versions: [first, withdrawn()] }))?.versions.length, 2);
  const zeroth = { ...first, version: 0, file: 'versions/0-0123456789ab.json' };
  assert.deepEqual(readHistory(history({ versions: [zeroth, first] }))?.versions, [zeroth, first]);
});

for (const [what, text] of [
  ['a file elsewhere', history({}, { file: '../../etc/passwd' })],
  ['a file of another name', history({}, { file: 'versions/evil.json' })],
  ['a file of another version', history({}, { file: 'versions/2-0123456789ab.json' })],
  ['a hash that is none', history({}, { integrity: 'sha384-' })],
  ['a day that is none', history({}, { date: '"><script>' })],
  ['a number that is none', history({}, { version: 1.5 })],
  ['a number below all', history({}, { version: -1, file: 'versions/-1-0123456789ab.json' })],
  ['an address that runs', history({ url: 'javascript:alert(1)//' })],
  ['an address that says something to a server', history({ url: 'https://a.example/x;}/' })],
  ['an address with a password', history({ url: 'https://a:b@a.example/' })],
  ['ids that begin with no address', history({ idBase: 'tag:x' })],
  [
    'versions out of order',
    history({ versions: [{ ...first, version: 2, file: first.file.replace('1-', '2-') }, first] }),
  ],
  ['a version twice', history({ versions: [first, first] })],
  ['a version that is withdrawn and there', history({ versions: [withdrawn({}, { file: first.file })] })],
  ['a withdrawal on no day', history({ versions: [withdrawn({ date: 'soon' })] })],
  ['a withdrawal without a reason', history({ versions: [withdrawn({ reason: undefined })] })],
  ['a withdrawal after no version', history({ versions: [withdrawn({ after: '2' })] })],
  ['no list of versions', history({ versions: {} })],
  ['no JSON', '{'],
  ['nothing', 'null'],
] as const) {
  test(`takes a history with ${what} for none`, () => {
    assert.equal(readHistory(text), undefined);
  });
}
