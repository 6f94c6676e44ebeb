import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linkHtml } from '../../../src/keeper/html/link-html.js';
import { SEED } from '../../helpers/runs.js';

const part = fc.constantFrom(
  ...[
    'https:',
    'http:',
    'javascript:',
    'data:',
    'mailto:',
    '//',
    '/',
    'a',
    'xn--a',
    'a-b',
    '-',
    '--',
    '.',
    '..',
  ],
  ...['com', '1', '256', '0x7f', ':80', ':99999', '@', '?', '#', ' ', '%', '[', '\\', 'é', '\t', ''],
);

/** Not by `URL.canParse`, which Node 20 answers otherwise for some addresses without a protocol. */
function protocolOf(url: string): string {
  try {
    return new URL(url, 'https://page.invalid/').protocol;
  } catch {
    return '';
  }
}

test('links where the address leads to a page or a mailbox, and nowhere else', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const url = parts.join('');
      const protocol = protocolOf(url);
      const isLink = linkHtml(url, 'words').startsWith('<a ');
      assert.equal(isLink, ['https:', 'http:', 'mailto:'].includes(protocol), url);
    }),
    { seed: SEED, numRuns: 3000 },
  );
});

for (const url of ['https://a.example', 'http://a-b.example/x?y#z', 'mailto:a@b.example', '/here'])
  test(`links ${url}`, () =>
    assert.match(linkHtml(url, 'words'), /^<a href="[^"]+" rel="noreferrer">words<\/a>$/));
