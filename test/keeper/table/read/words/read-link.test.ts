import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLink } from '../../../../../src/keeper/table/read/words/read-link.js';

for (const [text, url, rest] of [
  ['https://plum.example/a', 'https://plum.example/a', ''],
  ['plum.example', 'https://plum.example', ''],
  ['help@plum.example', 'mailto:help@plum.example', ''],
  ['Help: help@plum.example.', 'mailto:help@plum.example', 'Help'],
  ['Plum (https://plum.example)', 'https://plum.example', 'Plum'],
  ['https://plum.example, help@plum.example', 'https://plum.example', 'help@plum.example'],
  ['https://plum.example\nhttps://plum.example', 'https://plum.example', ''],
  ['see https://plum.example\n1 Orchard Lane', 'https://plum.example', 'see\n1 Orchard Lane'],
] as const)
  test(`reads ${JSON.stringify(text)} as an address and what stands beside it`, () => {
    assert.deepEqual(readLink({ text }), { url, rest });
  });

for (const [text, why] of [
  ['signed', 'this is no web address'],
  ['on file since 2024', 'this is no web address'],
  ['a@plum.example or b@plum.example', 'this holds several addresses'],
  ['https://a.example https://b.example', 'this holds several addresses'],
  ['javascript:alert(1)', 'this is no web address'],
] as const)
  test(`reads no address in ${JSON.stringify(text)}`, () => {
    const read = readLink({ text });
    assert.equal('why' in read && read.why, why);
  });

test('a link over all of a cell leads where it leads, and words around the address in it are told', () => {
  const over = (text: string) => readLink({ text, links: [{ text, url: 'https://plum.example/home' }] });
  assert.deepEqual(over('Privacy policy'), { url: 'https://plum.example/home', rest: '' });
  assert.deepEqual(over('https://plum.example\n1 Orchard Lane'), {
    url: 'https://plum.example/home',
    rest: '1 Orchard Lane',
  });
});
