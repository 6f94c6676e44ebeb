import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toNginx } from '../../../../src/keeper/publish/headers/to-nginx.js';

const FILES = ['latest.json', 'feed.atom', 'index.html', 'embed.html', 'widget/0123456789ab/a.js'];
const text = toNginx(FILES, '/providers/');
/** The lines of the block for a path. */
const block = (path: string): string => text.split(`"${path}" {\n`)[1]?.split('\n}')[0] ?? '';

test('lets what is there be kept, and never an answer that something is not', () => {
  assert.match(
    block('/providers/widget/'),
    /add_header Cache-Control "public, max-age=31536000, immutable";/,
  );
  assert.doesNotMatch(text, /Cache-Control.*always/);
  assert.match(block('/providers/widget/'), /Access-Control-Allow-Origin "\*" always;/);
});

test('says how pages may be used and that text is compressed', () => {
  const page = block('/providers/index.html');
  for (const header of ['Content-Security-Policy', 'Permissions-Policy', 'Referrer-Policy'])
    assert.match(page, new RegExp(`add_header ${header} ".*" always;`));
  assert.match(page, /frame-ancestors 'none'/);
  assert.match(block('/providers/embed.html'), /frame-ancestors \*/);
  assert.match(block('/providers/latest.json'), /gzip on;/);
});

test('serves nothing that is for servers', () => {
  for (const path of ['nginx.conf', '_headers', '.gitattributes'])
    assert.match(block(`/providers/${path}`), /^ {2}return 404;$/);
});

test('names a path as nginx compares it', () => {
  assert.match(
    toNginx(FILES, '/anbieter/%C3%BCbersicht/'),
    /location = "\/anbieter\/übersicht\/latest\.json" \{/,
  );
});
