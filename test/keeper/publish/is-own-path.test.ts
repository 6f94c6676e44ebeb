import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOwnPath } from '../../../src/keeper/publish/is-own-path.js';

test('knows the names that a publication gives', () => {
  for (const path of [
    'latest.json',
    'latest.pt-BR.json',
    'versions/12-0123456789ab.json',
    'history/12.html',
    `history/${Number.MAX_SAFE_INTEGER}.html`,
    `versions/${Number.MAX_SAFE_INTEGER}-0123456789ab.json`,
    'widget/0123456789ab/search-Ds0MeL6W.js',
    'widget/0123456789ab/third-party-licenses.md',
    '.gitattributes',
  ])
    assert.ok(isOwnPath(path), path);
});

test('knows no other', () => {
  for (const path of [
    '',
    '../latest.json',
    '/etc/passwd',
    'versions/../../x.json',
    'versions/12-0123456789ab.json/x',
    'versions\\12-0123456789ab.json',
    'widget/0123456789ab/../x.js',
    'widget/0123456789ab/.htaccess',
    'latest..json',
    'latest.es/../x.json',
    '.git/hooks/pre-commit',
    'latest.json\n',
    'evil.html',
  ])
    assert.ok(!isOwnPath(path), path);
});
