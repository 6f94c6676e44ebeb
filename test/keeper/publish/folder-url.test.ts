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

test('a path may have a thousand characters and no more', () => {
  const long = `https://a.example/${'x'.repeat(998)}/`;
  assert.equal(folderUrl(long), long);
  assert.equal(folderUrl(long.slice(0, -1)), long);
  assert.equal(folderUrl(long.replace('/x', '/xx')), undefined);
});

test('no address is one that says more than where a folder is', () => {
  for (const text of [
    'https://a.example/p/?page=1',
    'https://a.example/p/#top',
    'https://who@a.example/p/',
    'https://:word@a.example/p/',
    'ftp://a.example/p/',
    'a.example/p/',
  ])
    assert.equal(folderUrl(text), undefined, text);
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
