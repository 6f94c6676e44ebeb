import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderUrl } from '../../../src/keeper/publish/folder-url.js';

test('an address of a folder ends with a slash', () => {
  assert.equal(folderUrl('https://a.example/p'), 'https://a.example/p/');
  assert.equal(folderUrl('https://a.example/ä/v1.2/'), 'https://a.example/%C3%A4/v1.2/');
  assert.equal(folderUrl('https://a.example'), 'https://a.example/');
});

test('no address is one whose path servers read as another, or cannot hold', () => {
  for (const path of [
    '/p//',
    '//p/',
    'p%2f%2fx/',
    'p%2f..%2fx/',
    'p%2f.%2fx/',
    'p%2f%2e%2e/',
    `${'x'.repeat(5000)}/`,
  ])
    assert.equal(folderUrl(`https://a.example/${path}`), undefined, path.slice(0, 20));
});

test('no address is one whose path means something to a server', () => {
  for (const part of [
    ';',
    '{',
    '}',
    '"',
    "'",
    '$uri',
    '\\',
    '*',
    ':x',
    ' ',
    '%0a',
    '%0d',
    '%00',
    '%22',
    '%24',
    '%3b',
    '%5c',
    '%7b',
    '%85',
    '%e2%80%a8',
  ])
    assert.equal(folderUrl(`https://a.example/p${part}/q`), undefined, part);
});
